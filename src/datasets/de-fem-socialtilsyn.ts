import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/de-fem-socialtilsyn", {
  subject: "socialtilsyn",
  title: "De fem socialtilsyn",
  description:
    "Her er de fem socialtilsyn, den kommune, hvert af dem hører under, og hvem der fører tilsyn dér. Et socialtilsyn må ikke føre tilsyn i sin egen kommune.",
  columns: {
    tilsyn: col.tilsyn("Navnet uden Socialtilsyn."),
    aar: col.year("Året for den årsrapport, oplysningen står i."),
    ...col.kommune("Den kommune, socialtilsynet hører under."),
    tilsyn_i_kommunen: col.optional(
      col.tilsyn("Det socialtilsyn, der fører tilsyn i kommunen i stedet. Tom, når kilden ikke siger det.", {
        title: "Tilsyn i kommunen",
      }),
    ),
    status: col.status("gaeldende"),
  },
  key: ["tilsyn", "aar"],
  mention: "Socialtilsyn {tilsyn} hørte i {aar} under {kommune}.",
  view: null,
  reads: { as: "list", lead: "tilsyn" },
  missing: ["Hvem der fører tilsyn på Frederiksberg og i Faaborg-Midtfyn."],
  caveats: [
    "Socialtilsyn Midt hører under Silkeborg. Socialtilsyn Nord skriver i årsrapporterne for 2019 og 2023, at det fører tilsyn i Silkeborg Kommune.",
  ],
});
