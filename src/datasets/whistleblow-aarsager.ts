import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { tilsynColumn } from "../model/places.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  tilsyn: tilsynColumn("Det socialtilsyn, der har fået henvendelsen."),
  aar: yearColumn("Det år, henvendelsen er kommet."),
  omraade: column(z.enum(["tilbud", "plejefamilier", "alle"]), {
    title: "Område",
    description: "Hvad henvendelsen drejer sig om.",
    labels: { tilbud: "Sociale tilbud", plejefamilier: "Plejefamilier", alle: "Alle" },
  }),
  opgoerelse: column(z.enum(["aarsag", "lukning"]), {
    title: "Opgørelse",
    description: "Hvorfor nogen henvendte sig, eller hvordan socialtilsynet afsluttede henvendelsen.",
    labels: { aarsag: "Årsag til henvendelsen", lukning: "Hvordan den blev afsluttet" },
  }),
  kategori: column(z.string().min(1), { title: "Kategori", description: "Årsagen eller afslutningen." }),
  henvendelser: column(z.number().int().min(0), {
    title: "Henvendelser",
    description: "Henvendelser i kategorien.",
    unit: "henvendelser",
  }),
  status: statusColumn("opgjort"),
  ...provenance,
});

export default defineDataset({
  id: "whistleblow-aarsager",
  title: "Årsager til henvendelser om bekymrende forhold",
  description:
    "De hyppigste årsager til, at nogen brugte whistleblowerordningen i Socialtilsyn Øst i 2021, og hvad socialtilsynet gjorde ved henvendelserne.",
  theme: "social",
  raw: "social/whistleblow-aarsager.csv",
  row,
  key: ["tilsyn", "aar", "omraade", "opgoerelse", "kategori"],
  checks: [],
  missing: [
    "De øvrige årsager. Rapporten nævner kun de hyppigste af hensyn til anonymiteten.",
    "De øvrige måder at afslutte en henvendelse på. De stod i et diagram, som er gået tabt.",
    "Årsager i Socialtilsyn Nord.",
  ],
  caveats: [
    "Regn ikke andele ud. Kilden modsiger sig selv om det samlede antal henvendelser i 2021.",
    "»Anden videre undersøgelse« betyder blandt andet, at henvendelsen bliver taget op ved næste tilsyn, eller at tilbuddet skal redegøre for sagen.",
  ],
});
