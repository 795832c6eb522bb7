import { sum } from "d3";
import { z } from "zod";
import { kroner, percent } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Projektets første år. Finansieringen dækker 2025 og 2026."),
  finansiering: column(z.string().min(1), { title: "Finansiering", description: "Hvor pengene kommer fra." }),
  type: column(z.enum(["bevilling", "kommune", "landboforening", "anden", "i-alt"]), {
    title: "Type",
    description: "Hvilken slags bidrag det er.",
    labels: {
      bevilling: "Bevilling",
      kommune: "Kommuner",
      landboforening: "Landboforening",
      anden: "Anden partner",
      "i-alt": "I alt",
    },
  }),
  niveau: column(z.enum(["kilde", "egen", "alt"]), {
    title: "Niveau",
    description: "Om rækken er ét bidrag, summen af parternes egne bidrag eller summen af det hele.",
    labels: { kilde: "Ét bidrag", egen: "Egenfinansiering", alt: "Hele budgettet" },
  }),
  beloeb_kr: column(z.number().int().min(0), { title: "Beløb", description: "Beløbet i kroner.", unit: "kr." }),
  andel_pct: column(z.number().int().min(0).max(100).nullable(), {
    title: "Andel",
    description: "Andel af hele budgettet, når kilden trykker den.",
    unit: "pct.",
  }),
  status: statusColumn("budget"),
  ...provenance,
});

type Row = z.infer<typeof row>;

/** The sum of the single contributions that are wanted. */
const contributions = (rows: readonly Row[], wanted: (r: Row) => boolean): number =>
  sum(
    rows.filter((r) => r.niveau === "kilde" && wanted(r)),
    (r) => r.beloeb_kr,
  );

export default defineDataset({
  id: "biokul-finansiering",
  title: "Finansiering af biokulprojektet",
  description:
    "Hvem der efter ansøgningen skal betale for det nordjyske biokulprojekt Farming for the Future i 2025 og 2026: " +
    "den bevilling, der søges om, kommunerne, landboforeningerne og Partnerskabshuset Krydsfelt.",
  theme: "klima",
  raw: "klima/biokul-finansiering.csv",
  row,
  key: ["aar", "finansiering"],
  checks: [
    recomputed<Row>({
      id: "bidrag-giver-summer",
      title: "Bidragene giver de trykte summer",
      tolerance: 0.5,
      format: kroner,
      cases: (rows) =>
        rows.flatMap((r) =>
          r.niveau === "kilde"
            ? []
            : [
                {
                  what: r.finansiering,
                  printed: r.beloeb_kr,
                  computed: contributions(rows, (c) => r.niveau === "alt" || c.type !== "bevilling"),
                },
              ],
        ),
    }),
    recomputed<Row>({
      id: "andele",
      title: "De trykte andele følger af beløbene",
      tolerance: 0.5,
      format: (share) => percent(share, 1),
      cases: (rows) =>
        rows.flatMap((r) =>
          r.andel_pct === null
            ? []
            : [
                {
                  what: r.finansiering,
                  printed: r.andel_pct,
                  computed: (100 * r.beloeb_kr) / contributions(rows, () => true),
                },
              ],
        ),
    }),
  ],
  missing: ["Navnet på den, der skal give bevillingen.", "Om bevillingen blev givet."],
  caveats: [
    "Tallene er fra budgettet i en ansøgning.",
    "Landboforeningernes bidrag er et skøn over værdien af deres medarbejderes timer.",
    "Partnerskabshuset Krydsfelt giver 50.000 kr. og får 100.000 kr. efter budgettet.",
  ],
});
