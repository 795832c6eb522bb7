import type { Check } from "../model/check.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Det år, projektet skal begynde."),
  formaal: col.choice("Formål", "Et af projektets syv formål.", {
    A: "A: Samle nyeste viden",
    B: "B: Afdække følger i værdikæden",
    C: "C: Samle erfaringer fra tidligere godkendelser",
    D: "D: Lave ens procedure for sagsbehandling",
    E: "E: Lave procedure for producentens tildeling og udbringning",
    F: "F: Klæde landmanden på til at tage stilling",
    G: "G: Styrke fortællingen om klimafællesskabet",
  }),
  leverance: col.patterned("Leverance", "Leverancens navn i ansøgningen.", /^[A-G]L?\d$/),
  indhold: col.text("Indhold", "Hvad der skal laves."),
  milepael: col.choice("Milepæl", "Om ansøgningen kalder leverancen en milepæl.", { ja: "Ja", nej: "Nej" }),
  bygger_paa: col.optional(col.text("Bygger på", "De leverancer, den får input fra, når ansøgningen siger det.")),
  frist: col.optional(col.deadline("Frist, når ansøgningen nævner en.")),
  status: col.status("foreslaaet"),
};

type Row = RowWith<typeof columns>;

const inputs: Check<Row> = {
  id: "input-findes",
  title: "De leverancer, der bygges på, findes selv i tabellen",
  run: (rows) => {
    const known = new Set(rows.map((r) => `${r.leverance}, ${r.aar}`));
    return rows.flatMap(({ aar, leverance, bygger_paa }) =>
      (bygger_paa?.split(", ") ?? []).map((input) => {
        const holds = known.has(`${input}, ${aar}`);
        return {
          holds,
          what: `${leverance} bygger på ${input}, ${aar}`,
          expected: input,
          found: holds ? input : "ingen",
        };
      }),
    );
  },
};

export default defineDataset("klima/biokul-leverancer", {
  subject: "biokul",
  title: "Leverancer i biokulprojektet",
  description:
    "Her er det, som ansøgningen om det nordjyske biokulprojekt Farming for the Future lover at levere under hvert af projektets syv formål, " +
    "og hvilke leverancer der er milepæle.",
  rowsAre: "leverancer",
  columns,
  key: ["aar", "leverance"],
  checks: () => [inputs],
  view: { measure: "raekker", x: "formaal", title: "Hvor mange leverancer biokulprojektet lover for hvert formål" },
  missing: [
    "Fordelingen på de tre faser. Den stod i en figur, som er gået tabt.",
    "Frister og ansvarlige for de fleste leverancer.",
  ],
  caveats: [
    "Projektet er beskrevet i en ansøgning. Bilagene siger ikke, om pengene blev givet.",
    "Leverancerne under C kan ændre sig, hvis en ny gødningsbekendtgørelse kommer undervejs, skriver ansøgningen.",
    "Teksten er forkortet af os.",
  ],
});
