import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/tovholdergrupper", {
  subject: "reform",
  title: "De nordjyske tovholdergrupper for erhvervs- og turismefremme",
  description:
    "Her er medlemmer, sekretariat og parter, der inddrages, i de to administrative grupper, som forberedte reformen " +
    "af erhvervs- og turismefremme i 2018.",
  rowsAre: "deltagere",
  columns: {
    aar: col.year("Året for gruppens kommissorium."),
    gruppe: col.choice("Gruppe", "Den gruppe, rækken hører til.", {
      erhverv: "Erhvervsfremme",
      turisme: "Turismefremme",
    }),
    tilknytning: col.choice(
      "Tilknytning",
      "Om deltageren er medlem, er formand, hjælper som sekretariat eller inddrages.",
      { medlem: "Medlem", formand: "Formand", sekretariat: "Sekretariat", inddrages: "Inddrages" },
    ),
    deltager: col.category("Deltager", "Organisation eller stilling."),
    antal: col.optional(col.value("Antal", "Antallet, når kilden giver et.", "enhed", { min: 1 })),
    enhed: col.optional(col.category("Enhed", "Hvad antallet tæller.")),
    vilkaar: col.optional(col.text("Vilkår", "Hvordan eller hvornår deltageren er med.")),
    status: col.status("planlagt"),
  },
  key: ["aar", "gruppe", "tilknytning", "deltager"],
  view: { measure: "raekker", x: "tilknytning", series: "gruppe", title: "Hvem der er med i tovholdergrupperne" },
  missing: ["Hvilke kommuner klyngerne består af.", "Hvem der blev formand."],
  caveats: [
    "Kilden nævner navnene på de embedsmænd, der sidder i grupperne. Vi viser kun deres stillinger.",
    "Kommissorierne kalder de samme grupper både tovholdergrupper og styregrupper.",
  ],
});
