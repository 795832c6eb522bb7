import { sum } from "d3";
import { kroner, percent } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Projektets første år. Finansieringen dækker 2025 og 2026."),
  finansiering: col.category("Finansiering", "Hvor pengene kommer fra."),
  type: col.choice("Type", "Hvilken slags bidrag det er.", {
    bevilling: "Bevilling",
    kommune: "Kommuner",
    landboforening: "Landboforening",
    anden: "Anden partner",
    "i-alt": "I alt",
  }),
  niveau: col.choice("Niveau", "Om rækken er ét bidrag, summen af parternes egne bidrag eller summen af det hele.", {
    kilde: "Ét bidrag",
    egen: "Egenfinansiering",
    alt: "Hele budgettet",
  }),
  beloeb_kr: col.amount("Beløb", "Beløbet i kroner.", "kr."),
  andel_pct: col.optional(col.share("Andel", "Andel af hele budgettet, når kilden trykker den.", "pct.")),
  status: col.status("budget"),
};

type Row = RowWith<typeof columns>;

/** The sum of the single contributions that are wanted. */
const contributions = (rows: readonly Row[], wanted: (r: Row) => boolean): number =>
  sum(
    rows.filter((r) => r.niveau === "kilde" && wanted(r)),
    (r) => r.beloeb_kr,
  );

export default defineDataset("klima/biokul-finansiering", {
  title: "Finansiering af biokulprojektet",
  description:
    "Hvem der efter ansøgningen skal betale for det nordjyske biokulprojekt Farming for the Future i 2025 og 2026: " +
    "den bevilling, der søges om, kommunerne, landboforeningerne og Partnerskabshuset Krydsfelt.",
  columns,
  key: ["aar", "finansiering"],
  checks: ({ recomputed }) => [
    recomputed({
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
    recomputed({
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
