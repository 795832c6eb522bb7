import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/rammeaftale-fokusomraader", {
  subject: "rammeaftaler",
  title: "Fokusområder i rammeaftalen på Sjælland",
  description:
    "Her er de fokusområder, som kommunerne på Sjælland og Region Sjælland skal arbejde med i rammeaftalen for det " +
    "specialiserede social- og undervisningsområde: mål, indhold og ønskede resultater.",
  rowsAre: "punkter",
  columns: {
    aar: col.year("Det første år, rammeaftalen gælder."),
    nr: col.numbered("Nummer", "Fokusområdets nummer i aftalen."),
    fokusomraade: col.category("Fokusområde", "Fokusområdets navn."),
    del: col.choice("Del", "Den del af rammeaftalen, fokusområdet hører til.", {
      udvikling: "Udviklingsdel",
      styring: "Styringsdel",
    }),
    slags: col.choice("Slags", "Om rækken er fokusområdets mål, det, der arbejdes med, eller et ønsket resultat.", {
      maal: "Mål",
      spor: "Indhold",
      resultat: "Ønsket resultat",
    }),
    indhold: col.text("Indhold", "Målet, indholdet eller resultatet, kort."),
    status: col.status("maal", "planlagt"),
  },
  key: ["aar", "nr", "slags", "indhold"],
  view: {
    measure: "raekker",
    x: "fokusomraade",
    series: "slags",
    title: "Hvad rammeaftalen siger om hvert fokusområde",
  },
  missing: [
    "Tal for de ønskede resultater. Ingen af dem kan måles med et tal i aftalen.",
    "Frister, penge og ansvarlige for hvert fokusområde.",
  ],
  caveats: [
    "Fokusområderne for 2023-2024 er de samme som i aftalen for 2021-2022, fordi covid-19 forsinkede arbejdet.",
    "Teksten er forkortet af os.",
  ],
});
