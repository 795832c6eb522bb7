import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("social/socialaftale-punkter", {
  subject: "socialaftale",
  title: "Lister og vilkår i aftalerne om sociale tilbud",
  description:
    "Her er det, som styringsaftalen i Nordjylland og rammeaftalen på Sjælland stiller op i lister: særlige vilkår, tillægsydelser, " +
    "omkostninger og specialundervisning.",
  rowsAre: "punkter",
  columns: {
    aftale: col.category("Aftale", "Den region og de år, aftalen gælder."),
    liste: col.choice("Liste", "Den liste, punktet står i.", {
      saerlige_vilkaar: "Særlige vilkår for tilbud til særlige målgrupper",
      tillaegsydelser: "Tillægsydelser",
      beregningsmaader: "To måder at beregne en tillægsydelse på",
      timetakst: "Elementer i timetaksten for en tillægsydelse",
      takstindberetning: "Når taksten indberettes",
      aktiver: "Aktiver i et tilbud",
      passiver: "Passiver i et tilbud",
      omkostningssteder: "Omkostningssteder",
      specialundervisning: "Specialundervisning",
      task_force: "De mest specialiserede tilbud",
    }),
    punkt: col.text("Punkt", "Punktet, kort gengivet."),
    note: col.optional(col.text("Note", "Hvad aftalen tilføjer.")),
    vaerdi: col.optional(
      col.value("Værdi", "Tallet i den enhed, som kolonnen Enhed siger. Tom, når punktet ikke har et tal.", "enhed"),
    ),
    enhed: col.optional(col.text("Enhed", "Hvad tallet tæller.")),
    afsnit: col.optional(col.section("Afsnit", "Afsnit i styringsaftalen.")),
    status: col.status("aftalt"),
  },
  key: ["aftale", "liste", "punkt"],
  view: { measure: "raekker", x: "liste", title: "Hvad aftalernes lister handler om" },
  missing: [
    "Hvor mange tilbud der har fået særlige vilkår.",
    "Hvilke tilbud kommunerne på Sjælland koordinerer. De står i et bilag, som ikke er med.",
  ],
  caveats: [
    "Aftalerne var til behandling på møderne. Kilderne siger ikke, om de blev vedtaget.",
    "Særlige vilkår og tillægsydelser er eksempler. Andre er mulige.",
    "Regler med tal i styringsaftalen for Nordjylland står i en anden tabel.",
  ],
});
