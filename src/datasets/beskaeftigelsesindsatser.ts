import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("uddannelse/beskaeftigelsesindsatser", {
  subject: "job",
  title: "Indsatser for kvalificeret arbejdskraft i Nordjylland",
  description:
    "Her er de indsatsområder, KKR Nordjylland har valgt for beskæftigelsen, og et udkast til en kampagne, " +
    "der skal få virksomheder til at ansætte aktivitetsparate unge.",
  rowsAre: "punkter",
  columns: {
    aar: col.year("Året for beslutningen eller udkastet."),
    slags: col.choice("Slags", "Om det er et af KKR's indsatsområder eller en del af kampagnen for at få unge i job.", {
      indsatsomraade: "Indsatsområder",
      maalgruppe: "Kampagnens målgrupper",
      budskab: "Kampagnens budskaber",
      materiale: "Påtænkt materiale",
      ansvar: "Kampagnens ansvarlige",
      succeskriterium: "Kampagnens succeskriterier",
      samarbejdspartner: "Påtænkte samarbejdspartnere",
      tidsplan: "Tidsplan",
    }),
    indhold: col.text("Indhold", "Hvem eller hvad det er."),
    status: col.status("aftalt", "udkast"),
  },
  key: ["aar", "slags", "indhold"],
  view: { measure: "raekker", x: "slags", title: "Hvad indsatsen for kvalificeret arbejdskraft består af" },
  missing: ["Hvad kampagnen koster.", "Tal for, hvornår kampagnen er lykkedes.", "Om kampagnen blev gennemført."],
  caveats: ["Papiret om kampagnen er et udkast."],
});
