import { z } from "zod";
import { hasLikelyYears, isDate, LIKELY_YEARS, REAL_DATE } from "../lib/dates.ts";
import { column } from "./column.ts";
import { REGIONS } from "./regions.ts";
import { slug } from "./slug.ts";

/** Names of text files, never a way to another folder. */
const FILES = /^[A-Za-z0-9][\w.-]*\.txt(?:\|[A-Za-z0-9][\w.-]*\.txt)*$/;

/** A row of `data/sources.csv`: one bundle of meeting annexes. */
export const sourceRow = z.object({
  kilde: column(slug(), { title: "Kilde", description: "Kildens id." }),
  titel: column(z.string().min(1), { title: "Titel", description: "Hvad kilden er." }),
  kkr: column(z.enum(REGIONS), { title: "KKR", description: "Det kommunekontaktråd, bilagene hører til." }),
  moede: column(
    z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .refine(isDate, REAL_DATE)
      .refine(hasLikelyYears, LIKELY_YEARS),
    { title: "Møde", description: "År og måned for mødet.", grain: "date" },
  ),
  dato: column(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .refine(isDate, REAL_DATE)
      .nullable(),
    {
      title: "Dato",
      grain: "date",
      description: "Mødets dato, når dokumentet oplyser den.",
    },
  ),
  udtraek: column(z.string().regex(FILES), {
    title: "Udtræk",
    description: "Tekstudtræk, som linjenumrene henviser til, adskilt af |. Det første er hovedudtrækket.",
  }),
  note: column(z.string().min(1), { title: "Note", description: "Hvad man skal vide om kilden." }),
});

export type Source = z.infer<typeof sourceRow>;

/** A source as it is published: also whether the numbers from it could be looked up. */
export const publishedSource = sourceRow.extend({
  laest_ind: column(z.boolean(), {
    title: "Læst ind",
    description: "Om kildens tekst er læst ind, så tallene fra den er slået op på deres linjer.",
  }),
});

export type PublishedSource = z.infer<typeof publishedSource>;
