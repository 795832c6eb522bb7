import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/kvalitetsmodellen", {
  subject: "kvalitet",
  title: "Temaerne i socialtilsynenes kvalitetsmodel",
  description:
    "Her er de syv temaer, som socialtilsynene bedømmer plejefamilier og sociale tilbud efter. Listerne står i årsrapporterne. Økonomien bliver vurderet ved siden af.",
  rowsAre: "temaer",
  columns: {
    tilsyn: col.tilsyn("Det socialtilsyn, hvis årsrapport listen står i."),
    aar: col.year("Året for årsrapporten."),
    nr: col.optional(col.numbered("Nummer", "Temaets nummer. Tom, når kilden ikke nummererer.")),
    tema: col.category("Tema", "Det, kvaliteten bliver bedømt på."),
    gaelder: col.choice("Område", "Om temaet gælder plejefamilier, tilbud eller begge dele.", {
      begge: "Begge",
      plejefamilier: "Plejefamilier",
      tilbud: "Sociale tilbud",
    }),
    placering: col.choice("Placering", "Om det er et tema i modellen eller bliver vurderet ved siden af den.", {
      tema: "Tema i modellen",
      ved_siden_af: "Ved siden af modellen",
    }),
    status: col.status("gaeldende"),
  },
  key: ["tilsyn", "aar", "tema"],
  view: null,
  reads: { as: "list", groups: "tilsyn" },
  missing: ["Kriterier og indikatorer under hvert tema."],
  caveats: [
    "Ét tema er delt: Familiestruktur og familiedynamik gælder plejefamilier, organisation og ledelse gælder tilbud. Derfor er der otte navne, men syv temaer for hvert område.",
    "Et tema hedder »Målgrupper, metoder og resultater« i rapporterne for 2019 og 2021 og »Målgruppe, metoder og resultater« i rapporten for 2023.",
  ],
});
