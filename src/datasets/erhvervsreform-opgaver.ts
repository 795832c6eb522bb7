import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervsreform-opgaver", {
  subject: "reform",
  title: "Delopgaver i reformen af erhvervsfremme",
  description:
    "Her er de opgaver, som en nordjysk arbejdsgruppe skulle afklare, da erhvervsfremmen blev lagt om i 2018. " +
    "Der er én række for hver delopgave og hvert punkt under den.",
  rowsAre: "punkter",
  columns: {
    aar: col.year("Året for skemaet."),
    opgave_nr: col.numbered("Nr.", "Opgavens nummer i skemaet."),
    opgave: col.category("Opgave", "Hvad opgaven handler om."),
    niveau: col.choice("Niveau", "Om rækken er en delopgave, et punkt under en delopgave eller noget andet.", {
      opgave: "Opgave uden delopgaver",
      afsnit: "Afsnit",
      delopgave: "Delopgave",
      underpunkt: "Underpunkt",
    }),
    tekst: col.text("Indhold", "Hvad delopgaven eller punktet går ud på."),
    hoerer_under: col.optional(col.text("Hører under", "Den delopgave, et underpunkt hører til.")),
    status: col.status("planlagt"),
  },
  key: ["aar", "opgave_nr", "niveau", "tekst"],
  view: { measure: "raekker", x: "opgave", series: "niveau", title: "Opgaverne i planen for erhvervsfremmen" },
  missing: [
    "Hvem der fik hver delopgave. Skemaets overskrifter er gået tabt i dokumentet.",
    "Hvad arbejdet endte med.",
  ],
  caveats: ["Teksten er forkortet, og nogle af kildens spørgsmål er skrevet som punkter."],
});
