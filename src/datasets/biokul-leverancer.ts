import { z } from "zod";
import type { Check } from "../model/check.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Projektets første år. Projektet skal løbe i 2025 og 2026."),
  formaal: column(z.enum(["A", "B", "C", "D", "E", "F", "G"]), {
    title: "Formål",
    description: "Et af projektets syv formål.",
    labels: {
      A: "A: Samle nyeste viden",
      B: "B: Afdække følger i værdikæden",
      C: "C: Samle erfaringer fra tidligere godkendelser",
      D: "D: Lave ens procedure for sagsbehandling",
      E: "E: Lave procedure for producentens tildeling og udbringning",
      F: "F: Klæde landmanden på til at tage stilling",
      G: "G: Styrke fortællingen om klimafællesskabet",
    },
  }),
  leverance: column(z.string().regex(/^[A-G]L?\d$/), {
    title: "Leverance",
    description: "Leverancens navn i ansøgningen.",
  }),
  indhold: column(z.string().min(1), { title: "Indhold", description: "Hvad der skal laves." }),
  milepael: column(z.enum(["ja", "nej"]), {
    title: "Milepæl",
    description: "Om ansøgningen kalder leverancen en milepæl.",
    labels: { ja: "Ja", nej: "Nej" },
  }),
  bygger_paa: column(z.string().nullable(), {
    title: "Bygger på",
    description: "De leverancer, den får input fra, når ansøgningen siger det.",
  }),
  frist: column(z.string().nullable(), { title: "Frist", description: "Frist, når ansøgningen nævner en." }),
  status: statusColumn("foreslaaet"),
  ...provenance,
});

type Row = z.infer<typeof row>;

const inputs: Check<Row> = {
  id: "input-findes",
  title: "De leverancer, der bygges på, findes selv i tabellen",
  run: (rows) => {
    const known = new Set(rows.map((r) => r.leverance));
    return rows.flatMap(({ leverance, bygger_paa }) =>
      (bygger_paa?.split(", ") ?? []).map((input) => ({
        holds: known.has(input),
        what: `${leverance} bygger på ${input}`,
        expected: input,
        found: known.has(input) ? input : "ingen",
      })),
    );
  },
};

export default defineDataset({
  id: "biokul-leverancer",
  title: "Leverancer i biokulprojektet",
  description:
    "Det, som ansøgningen om det nordjyske biokulprojekt Farming for the Future lover at levere under hvert af projektets syv formål, " +
    "og hvilke leverancer der er milepæle.",
  theme: "klima",
  raw: "klima/biokul-leverancer.csv",
  row,
  key: ["aar", "leverance"],
  checks: [inputs],
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
