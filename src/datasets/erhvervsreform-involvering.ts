import { z } from "zod";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Året for skemaet."),
  omraade: column(z.enum(["erhverv", "turisme"]), {
    title: "Område",
    description: "Om opgaven hører til erhvervsfremme eller turismefremme.",
    labels: { erhverv: "Erhvervsfremme", turisme: "Turismefremme" },
  }),
  opgave_nr: column(z.number().int().min(1), { title: "Nr.", description: "Opgavens nummer i skemaet." }),
  opgave: column(z.string().min(1), { title: "Opgave", description: "Hvad opgaven handler om." }),
  kolonne: column(z.enum(["foerste", "anden", "tredje", "fjerde", "femte", "sjette"]).nullable(), {
    title: "Kolonne",
    description: "Skemaets kolonne for en aktør. Tom, når krydsene ikke kan placeres, eller når der ingen er.",
    labels: {
      foerste: "1. kolonne",
      anden: "2. kolonne",
      tredje: "3. kolonne",
      fjerde: "4. kolonne",
      femte: "5. kolonne",
      sjette: "6. kolonne",
    },
  }),
  kryds: column(z.enum(["ja", "nej", "uplaceret", "ingen"]), {
    title: "Kryds",
    description: "Om der er kryds i kolonnen.",
    labels: {
      ja: "Kryds",
      nej: "Tom",
      uplaceret: "Kryds, der ikke kan placeres",
      ingen: "Ingen kryds ved opgaven",
    },
  }),
  status: statusColumn("planlagt"),
  ...provenance,
});

export default defineDataset({
  id: "erhvervsreform-involvering",
  title: "Hvem der skulle inddrages i reformen af erhvervs- og turismefremme",
  description:
    "Krydsene i de to nordjyske skemaer, som fordelte arbejdet med at forberede reformen i 2018. " +
    "Der er én række for hver opgave og hver kolonne, når krydsene kan placeres, og ellers én række for opgaven.",
  theme: "erhverv",
  raw: "erhverv/erhvervsreform-involvering.csv",
  row,
  key: ["aar", "omraade", "opgave_nr", "kolonne"],
  checks: [],
  missing: [
    "Hvem kolonnerne står for. Skemaernes overskrifter er gået tabt i dokumentet.",
    "Hvor krydsene står ved de opgaver, hvor teksten har spredt dem over flere linjer.",
  ],
  caveats: [
    "Skemaet for erhvervsfremme har seks kolonner, og det for turismefremme har fire. De samme numre er ikke nødvendigvis de samme aktører.",
    "Vi har placeret krydsene ud fra mellemrummene på de linjer, hvor alle en opgaves kryds står samlet.",
  ],
});
