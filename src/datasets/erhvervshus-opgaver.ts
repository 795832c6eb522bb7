import * as col from "../model/columns.ts";
import { defineDataset } from "../model/dataset.ts";

export default defineDataset("erhverv/erhvervshus-opgaver", {
  subject: "erhvervshuse",
  title: "Erhvervshusene: opgaver og roller",
  description:
    "Her er forløb, hovedopgaver, indsatsområder og roller i Erhvervshus Sjællands kontrakt og de opgaver, " +
    "som kontaktpersonerne i Erhvervshus Nordjylland har fået.",
  rowsAre: "opgaver",
  columns: {
    aar: col.year("Året for kontrakten eller rapporten."),
    erhvervshus: col.erhvervshus("Det erhvervshus, teksten gælder."),
    gruppe: col.choice(
      "Slags",
      "Om det er et forløb, en hovedopgave, et særligt indsatsområde eller en aktørs rolle.",
      { forloeb: "Forløb", hovedopgave: "Hovedopgave", indsatsomraade: "Særligt indsatsområde", rolle: "Rolle" },
    ),
    aktoer: col.category("Aktør", "Hvem der har opgaven."),
    opgave: col.text("Opgave", "Hvad opgaven er."),
    beskrivelse: col.optional(col.text("Beskrivelse", "Hvad opgaven går ud på. Tom, når kilden kun nævner den.")),
    status: col.status("aftalt"),
  },
  key: ["aar", "erhvervshus", "aktoer", "opgave"],
  view: {
    measure: "raekker",
    x: "gruppe",
    series: "erhvervshus",
    title: "Erhvervshusenes opgaver, indsatser og roller",
  },
  missing: [
    "Hvad Erhvervshus Nordjyllands hovedopgaver er. Rapporten nævner kun antallet.",
    "Hvordan de særlige indsatsområder skal føres ud i livet i Sjælland. Kontrakten beskriver, hvad der kan stå i afsnittene.",
  ],
  caveats: ["Hovedopgaverne i Sjællands kontrakt er fælles for alle erhvervshuse."],
});
