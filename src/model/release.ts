import { z } from "zod";
import { isDate, REAL_DATE } from "../lib/dates.ts";
import { column } from "./column.ts";

const count = (title: string, description: string) => column(z.number().int().min(0), { title, description });

/** A row of `data/udgivelser.csv`: a release of the site, and what it changed in the figures. */
export const releaseRow = z.object({
  udgivelse: column(z.number().int().min(1), { title: "Udgivelse", description: "Udgivelsens nummer." }),
  dato: column(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .refine(isDate, REAL_DATE),
    { title: "Dato", grain: "date", description: "Den dag, siden blev lagt frem." },
  ),
  tabeller: count("Tabeller", "Tabeller, som udgivelsen ændrede."),
  nye: count("Nye rækker", "Rækker, der kom til."),
  rettede: count("Rettede rækker", "Rækker, hvor en værdi blev rettet."),
  fjernede: count("Fjernede rækker", "Rækker, der blev taget ud."),
  stoerste: column(z.string().min(1).nullable(), {
    title: "Største rettelse",
    description: "Det tal, der blev rettet mest i forhold til sin størrelse, med ord.",
  }),
  hvorfor: column(z.string().min(1).nullable(), {
    title: "Hvorfor",
    description: "Hvorfor der blev udgivet, med udgiverens egne ord.",
  }),
});

export type ReleaseRow = z.infer<typeof releaseRow>;

/** What a release can do to a row of a table. */
export const CHANGES = ["ny", "rettet", "fjernet"] as const;

/**
 * A row of `data/udgivelser/<release>.csv`: a row that came, a cell that was corrected, or a cell of a row that went. Together they say
 * what every table was before.
 */
export const changeRow = z.object({
  tabel: column(z.string().min(1), { title: "Tabel", description: "Tabellens id." }),
  aendring: column(z.enum(CHANGES), { title: "Ændring", description: "Hvad der skete med rækken." }),
  raekke: column(z.string(), {
    title: "Række",
    description: "Rækkens nøgle: kolonnernes navne og værdier, som aar=2024; kommune=Læsø.",
  }),
  kolonne: column(z.string().min(1).nullable(), {
    title: "Kolonne",
    description: "Kolonnens navn; tom for en ny række.",
  }),
  foer: column(z.string().nullable(), { title: "Før", description: "Værdien før." }),
  nu: column(z.string().nullable(), { title: "Nu", description: "Værdien nu." }),
});

export type Change = z.infer<typeof changeRow>;

/** A release as it is published: what it changed, cell by cell. The first knows of nothing before it. */
export const publishedRelease = releaseRow.extend({ aendringer: z.array(changeRow) });

export type Release = z.infer<typeof publishedRelease>;
