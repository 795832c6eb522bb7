import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervshus-procesmaal", {
  subject: "erhvervshuse",
  title: "Erhvervshusenes mål uden tal",
  description:
    "Her er de mål i resultatkontrakterne, der handler om at gøre noget og ikke om at nå et tal, og det, husene skriver, at de har gjort.",
  rowsAre: "mål",
  columns: {
    aar: col.year("Resultatkontraktens år."),
    erhvervshus: col.erhvervshus("Det erhvervshus, kontrakten gælder."),
    nr: col.itemNumber("Nr.", "Nummeret på målet i Nordjylland og på delmålet i Sjælland.", /^\d+(\.\d+)?$/),
    maal: col.text("Mål", "Hvad der er aftalt."),
    frist: col.deadline("Hvornår det skal være gjort. Kontraktens år, når målet ikke nævner en anden frist."),
    rapporteret: col.optional(
      col.text("Det skriver huset", "Hvad huset rapporterer om målet. Tom, når det ikke skriver noget."),
    ),
    status: col.status("selvrapporteret", "maal"),
  },
  key: ["aar", "erhvervshus", "nr", "maal"],
  view: {
    measure: "raekker",
    x: "erhvervshus",
    series: "status",
    title: "Hvor mange mål uden tal de to huse har i kontrakten",
  },
  missing: [
    "Om hvert enkelt delmål er nået. Nordjylland giver kun ét tal for hvert mål, og Sjælland skriver det kun for nogle.",
    "Hvordan Sjællands forløb og rådgivermidler er fordelt på kommuner.",
    "De aftaler, som hver nordjysk kommune skulle have med huset. Skabelonen er tom.",
  ],
  caveats: [
    "Nordjyllands mål er gjort op for hele 2019. Sjællands er en status efter første halvår af 2022.",
    "Teksten er vores korte gengivelse af det, husene selv skriver.",
  ],
});
