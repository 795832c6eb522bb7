import { z } from "zod";
import { column } from "./column.ts";
import { provenance } from "./provenance.ts";

/** A row of `data/printed-totals.csv`: a total that the source prints and that its rows should add up to. */
export const printedTotalRow = z.object({
  dataset: column(z.string().min(1), { title: "Datasæt", description: "Datasættet, totalen hører til." }),
  hvor: column(z.string().regex(/^[a-z_]+=[^;]+(; [a-z_]+=[^;]+)*$/), {
    title: "Hvor",
    description: "Hvilke rækker totalen dækker: kolonne=værdi, adskilt af semikolon.",
  }),
  kolonne: column(z.string().min(1), { title: "Kolonne", description: "Kolonnen, der lægges sammen." }),
  trykt: column(z.number(), { title: "Trykt", description: "Totalen, som den står i kilden.", decimals: 2 }),
  kilde: provenance.kilde,
  linjer: provenance.linjer,
  uoverensstemmelse: column(z.string().nullable(), {
    title: "Uoverensstemmelse",
    description: "Id på den uoverensstemmelse, der forklarer, at totalen ikke passer.",
  }),
});

export type PrintedTotal = z.infer<typeof printedTotalRow>;
