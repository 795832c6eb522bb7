import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervsreform-hovedopgaver", {
  subject: "reform",
  title: "Tovholdergruppernes hovedopgaver",
  description:
    "Her er hovedopgaver og opmærksomhedspunkter i kommissorierne for de to nordjyske grupper, der forberedte reformen " +
    "af erhvervs- og turismefremme i 2018.",
  rowsAre: "punkter",
  columns: {
    aar: col.year("Året for gruppens kommissorium."),
    gruppe: col.choice("Gruppe", "Den tovholdergruppe, rækken gælder.", {
      erhverv: "Erhvervsfremme",
      turisme: "Turismefremme",
    }),
    slags: col.choice(
      "Slags",
      "Om det er en hovedopgave, en del af en hovedopgave eller noget, gruppen skal være opmærksom på.",
      { hovedopgave: "Hovedopgave", delopgave: "Delopgave", opmaerksomhed: "Opmærksomhedspunkt" },
    ),
    opgave: col.text("Opgave", "Hvad gruppen skal arbejde med."),
    hoerer_under: col.optional(col.text("Hører under", "Den opgave eller det punkt, rækken er en del af.")),
    status: col.status("planlagt"),
  },
  key: ["aar", "gruppe", "slags", "opgave"],
  view: { measure: "raekker", x: "gruppe", series: "slags", title: "Hovedopgaver i reformen" },
  missing: ["Hvad grupperne kom frem til."],
  caveats: ["Teksten er forkortet. Opmærksomhedspunkter findes kun for erhvervsfremme."],
});
