import { z } from "zod";
import { column } from "./column.ts";
import { slug } from "./slug.ts";
import { lineNumbers, provenance } from "./provenance.ts";

/** A row of `data/coverage.csv`: a table, a list or a passage of text in a source, and what became of it. Together they cover every printed line. */
export const coverageRow = z.object({
  kilde: provenance.kilde,
  tabel: column(slug(), {
    title: "Tabel",
    description: "Tabellens navn i vores gennemgang.",
  }),
  titel: column(z.string().min(1), {
    title: "Titel",
    description: "Hvad tabellen, listen eller afsnittet handler om.",
  }),
  linjer: column(lineNumbers(), {
    title: "Linjer",
    description: "Linjer i dokumentets tekst. Et tal og kolon foran betyder en anden udgave af teksten.",
  }),
  datasaet: column(z.string().nullable(), {
    title: "Datasæt",
    description: "De datasæt, den er med i, adskilt af |. Tom, når den er udeladt.",
  }),
  udeladt: column(z.enum(["ikke-fakta", "internt", "tabt", "dublet"]).nullable(), {
    title: "Udeladt",
    description: "Hvorfor den er udeladt. Tom, når den er med.",
    labels: {
      "ikke-fakta": "Tekst, der ikke er fakta",
      internt: "Internt eller personligt",
      tabt: "Tabt i dokumentet",
      dublet: "Står også et andet sted",
    },
  }),
  begrundelse: column(z.string().nullable(), {
    title: "Begrundelse",
    description: "Hvorfor den er udeladt, eller hvad der ikke er taget med.",
  }),
});

export type Coverage = z.infer<typeof coverageRow>;
