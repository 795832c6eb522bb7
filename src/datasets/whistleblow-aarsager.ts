import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/whistleblow-aarsager", {
  subject: "kvalitet",
  title: "Årsager til henvendelser om bekymrende forhold",
  description:
    "Her er de hyppigste årsager til, at nogen brugte whistleblowerordningen i Socialtilsyn Øst, og hvad socialtilsynet gjorde ved henvendelserne.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, der har fået henvendelsen."),
    aar: col.year("Det år, henvendelsen er kommet."),
    omraade: col.choice(
      "Område",
      "Hvad henvendelsen drejer sig om.",
      { tilbud: "Sociale tilbud", plejefamilier: "Plejefamilier", alle: "Alle" },
      { sums: { alle: "more" }, disjoint: true },
    ),
    opgoerelse: col.choice(
      "Opgørelse",
      "Hvorfor nogen henvendte sig, eller hvordan socialtilsynet afsluttede henvendelsen.",
      { aarsag: "Årsag til henvendelsen", lukning: "Hvordan den blev afsluttet" },
    ),
    kategori: col.category("Kategori", "Årsagen eller afslutningen."),
    henvendelser: col.count("Henvendelser", "Henvendelser i kategorien.", "henvendelser", { flow: true }),
    status: col.status("opgjort"),
  },
  key: ["tilsyn", "aar", "omraade", "opgoerelse", "kategori"],
  view: { measure: "henvendelser", x: "kategori", series: "omraade", title: "Hvad henvendelserne handlede om" },
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
