import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/opsoegende-indsats", {
  subject: "erhvervshuse",
  title: "Hvem kontakter virksomhederne?",
  description:
    "Her står, hvordan arbejdet med selv at kontakte virksomheder er delt mellem lokal erhvervsservice og erhvervshuset: " +
    "i den nordjyske samarbejdsaftale og i Erhvervshus Sjællands kontrakt.",
  rowsAre: "indsatser",
  columns: {
    aar: col.year("Det første år, aftalen gælder."),
    erhvervshus: col.erhvervshus("Det erhvervshus, aftalen gælder."),
    virksomheder: col.category("Virksomheder", "Hvem der bliver kontaktet."),
    indsats: col.text("Indsats", "Hvordan de bliver kontaktet, og om hvad."),
    ansvarlig: col.category("Ansvarlig", "Hvem der tager kontakten."),
    detaljer: col.optional(col.text("Detaljer", "Andet, aftalen siger om indsatsen.")),
    status: col.status("aftalt"),
  },
  key: ["aar", "erhvervshus", "virksomheder", "indsats"],
  view: { measure: "raekker", x: "ansvarlig", series: "erhvervshus", title: "Hvem der skal opsøge virksomhederne" },
  missing: [
    "Hvad hver kommune har aftalt med Erhvervshus Nordjylland. Bilaget har kun en tom skabelon.",
    "Hvor mange virksomheder der er kontaktet.",
  ],
  caveats: [
    "Den nordjyske aftale fra 2020 gælder til og med 2023. Den er frivillig og kan opsiges og ændres efter aftale.",
  ],
});
