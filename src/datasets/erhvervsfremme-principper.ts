import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervsfremme-principper", {
  subject: "erhvervsliv",
  title: "Principper og værktøjer i nordjysk samarbejde om erhvervsfremme",
  description:
    "Her er de styrende principper og samarbejdsværktøjer i samarbejdsaftalen mellem de nordjyske erhvervskontorer " +
    "og Erhvervshus Nordjylland.",
  rowsAre: "punkter",
  columns: {
    aar: col.year("Det første år, aftalen gælder."),
    slags: col.choice("Slags", "Om det er et princip eller et værktøj.", { princip: "Princip", vaerktoej: "Værktøj" }),
    navn: col.category("Navn", "Princippet eller værktøjet."),
    indhold: col.text("Indhold", "Hvad det går ud på."),
    status: col.status("aftalt", "planlagt"),
  },
  key: ["aar", "slags", "navn"],
  view: { measure: "raekker", x: "slags", series: "status", title: "Principper og værktøjer i erhvervsfremmen" },
  missing: ["Hver kommunes egen handlingsplan. Aftalens sidste afsnit er en tom skabelon."],
  caveats: [
    "Aftalen fra 2020 gælder til og med 2023.",
    "Teksten er forkortet. Planlagt er det, som var under forberedelse eller afklaring.",
  ],
});
