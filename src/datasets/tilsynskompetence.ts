import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/tilsynskompetence", {
  subject: "socialtilsyn",
  title: "Hvad socialtilsynene fører tilsyn med",
  description:
    "Her står, hvilke tilbud, familier og virksomheder socialtilsynene fører tilsyn med, og paragrafferne bag. Listerne står i årsrapporterne.",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, hvis årsrapport listen står i."),
    aar: col.year("Året for årsrapporten."),
    type: col.category("Type", "Det, socialtilsynet fører tilsyn med."),
    paragraf: col.optional(
      col.text("Paragraf", "De paragraffer, kilden henviser til. Tom, når den ikke nævner nogen."),
    ),
    lov: col.optional(
      col.text("Lov", "Den lov, paragraffen står i. Lov om social service står som serviceloven ved alle."),
    ),
    status: col.status("gaeldende"),
  },
  key: ["tilsyn", "aar", "type"],
  view: null,
  missing: ["Paragraffer i Nords liste for 2019. De står kun ved botilbudslignende boformer."],
  caveats: [
    "Listerne deler området forskelligt op, selv om loven er den samme for alle socialtilsyn.",
    "Reglerne om plejefamilier og børn står i barnets lov i listen for 2023 og i serviceloven i listen for 2021.",
  ],
});
