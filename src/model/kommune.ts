import { z } from "zod";
import { column } from "./column.ts";
import { REGIONS } from "./regions.ts";
import { slug } from "./slug.ts";

/** The map of tiles has room for no more to a side: one that lay far from the others would leave them too small to read. */
const LAST_TILE = 20;

/** A row of `data/kommuner.csv`. */
export const kommuneRow = z.object({
  kommunekode: column(z.number().int().min(101).max(860), {
    title: "Kommunekode",
    description: "Den officielle kode uden foranstillet nul.",
  }),
  kommune: column(z.string().min(1), { title: "Kommune", description: "Officielt navn." }),
  slug: column(slug(), { title: "Adresse", description: "Navnet, som det står i adresser." }),
  region: column(z.enum(REGIONS), { title: "Region", description: "Den region, kommunen hører til." }),
  kkr: column(z.enum(REGIONS), { title: "KKR", description: "Det kommunekontaktråd, kommunen er med i." }),
  aliasser: column(z.string().nullable(), {
    title: "Andre stavemåder",
    description: "Stavemåder i kilderne, adskilt af |.",
  }),
  flise_x: column(z.number().int().min(0).max(LAST_TILE), {
    title: "Flise, vandret",
    description: "Plads i flisekortet mod øst.",
  }),
  flise_y: column(z.number().int().min(0).max(LAST_TILE), {
    title: "Flise, lodret",
    description: "Plads i flisekortet mod syd.",
  }),
  sted: column(z.string().regex(/^(i|på) \p{Lu}/u), {
    title: "Sted i løbende tekst",
    description: "Hvor noget er, når det er i kommunen: i Hjørring, på Læsø, i Vesthimmerland.",
  }),
});

export type Kommune = z.infer<typeof kommuneRow>;

/** What a municipality is called in text and labels: `Vesthimmerland`, which is officially Vesthimmerlands Kommune. */
export const kommuneName = ({ sted }: Pick<Kommune, "sted">): string =>
  sted.replace(/^(?:i|på) /, "").replace(/ Kommune$/, "");

/** Where something is, as running text says it: `på Mors`, which is Morsø in tables and on axes. */
export const placeInText = ({ sted }: Pick<Kommune, "sted">): string => sted.replace(/^i Morsø$/, "på Mors");

/** A row of `data/kommunekoder.csv`: a code and whose it is, from elsewhere than `data/kommuner.csv`. */
export const kommunekodeRow = z.object({
  kommunekode: column(z.number().int().min(101).max(860), {
    title: "Kommunekode",
    description: "Den officielle kode.",
  }),
  kommune: column(z.string().min(1), { title: "Kommune", description: "Navnet, som listen staver det." }),
});

export type Kommunekode = z.infer<typeof kommunekodeRow>;
