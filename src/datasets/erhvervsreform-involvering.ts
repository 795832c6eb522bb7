import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervsreform-involvering", {
  subject: "reform",
  title: "Kryds i skemaerne for reformen af erhvervs- og turismefremme",
  description:
    "Her er krydsene i de to nordjyske skemaer, som fordelte arbejdet med at forberede reformen i 2018. " +
    "Skemaernes overskrifter er gået tabt, så ingen kan se, hvem en kolonne står for. " +
    "Der er én række for hver opgave og hver kolonne, når krydsene kan placeres, og ellers én række for opgaven.",
  rowsAre: "felter",
  columns: {
    aar: col.year("Året for skemaet."),
    omraade: col.choice("Område", "Om opgaven hører til erhvervsfremme eller turismefremme.", {
      erhverv: "Erhvervsfremme",
      turisme: "Turismefremme",
    }),
    opgave_nr: col.numbered("Nr.", "Opgavens nummer i skemaet."),
    opgave: col.category("Opgave", "Hvad opgaven handler om."),
    kolonne: col.optional(
      col.choice(
        "Kolonne uden overskrift",
        "Skemaets kolonne for en aktør, som teksten har mistet navnet på. Tom, når krydsene ikke kan placeres, eller når der ingen er.",
        {
          foerste: "1. kolonne",
          anden: "2. kolonne",
          tredje: "3. kolonne",
          fjerde: "4. kolonne",
          femte: "5. kolonne",
          sjette: "6. kolonne",
        },
        { ordered: true },
      ),
    ),
    kryds: col.choice("Kryds", "Om der er kryds i kolonnen.", {
      ja: "Kryds",
      nej: "Tom",
      uplaceret: "Kryds, der ikke kan placeres",
      ingen: "Ingen kryds ved opgaven",
    }),
    status: col.status("planlagt"),
  },
  key: ["aar", "omraade", "opgave_nr", "kolonne"],
  view: {
    measure: "raekker",
    x: "kolonne",
    series: "kryds",
    facet: "omraade",
    title: "Kryds og tomme felter i de kolonner, der har mistet deres overskrift",
  },
  reads: { as: "matrix", rows: "opgave", columns: "kolonne", cell: "kryds", groups: "omraade" },
  missing: [
    "Hvem kolonnerne står for. Skemaernes overskrifter er gået tabt i dokumentet.",
    "Hvor krydsene står ved de opgaver, hvor teksten har spredt dem over flere linjer.",
  ],
  caveats: [
    "Skemaet for erhvervsfremme har seks kolonner, og det for turismefremme har fire. De samme numre er ikke nødvendigvis de samme aktører.",
    "Vi har placeret krydsene ud fra mellemrummene på de linjer, hvor alle en opgaves kryds står samlet.",
  ],
});
