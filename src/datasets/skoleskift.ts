import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/skoleskift", {
  subject: "plejefamilier",
  title: "Skoleskift blandt anbragte og andre børn",
  description:
    "Her står, hvor mange anbragte unge og andre børn og unge der har skiftet skole. Tallene er fra en landsdækkende undersøgelse " +
    "fra VIVE, som Socialtilsyn Nord gengiver i sin årsrapport.",
  columns: {
    aar: col.year("Året for VIVE's undersøgelse."),
    gruppe: col.choice("Gruppe", "De børn og unge, tallet gælder.", {
      anbragte: "Anbragte 11-17-årige",
      uden_indsatser: "Børn og unge uden indsatser",
    }),
    skift: col.choice(
      "Skoleskift",
      "Hvor mange gange de har skiftet skole i grundskolen.",
      { mindst_et: "Mindst ét", to_eller_flere: "To eller flere" },
      { ordered: true },
    ),
    andel_pct: col.share("Andel", "Andel, der har skiftet skole så mange gange.", "pct."),
    status: col.status("opgjort"),
  },
  key: ["aar", "gruppe", "skift"],
  view: { measure: "andel_pct", x: "gruppe", series: "skift", title: "Andel, der har skiftet skole" },
  missing: [
    "Hvor mange børn undersøgelsen omfatter, og hvornår de blev spurgt.",
    "Alderen på børn og unge uden indsatser.",
  ],
  caveats: [
    "Tallene er gengivet, som de står i årsrapporten. Vi har ikke set undersøgelsen fra VIVE.",
    "Ordlyden lader det stå åbent, om andelen med to eller flere skift blandt børn og unge uden indsatser er af dem alle eller af dem, der har skiftet mindst én gang.",
  ],
});
