import { kroner, number } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const TOTAL = "I alt";

const columns = {
  aar: col.year("Det første af de to år, projektet skal vare.", { title: "Første år" }),
  organisation: col.category("Organisation", "Hvor projektets person er ansat, eller kildens sum for alle seks.", {
    sums: { [TOTAL]: "rest" },
    disjoint: true,
  }),
  timer_aar: col.amount("Timer pr. år", "Timer til projektet i et år.", "timer", { decimals: 1 }),
  timer_maaned: col.amount("Timer pr. måned", "Timer til projektet i en måned.", "timer", { decimals: 1 }),
  loen_aar_kr: col.amount("Løn pr. år", "Løn for projektets timer i et år.", "kr.", { rounded: true }),
  loen_total_kr: col.amount("Løn i alt", "Løn for projektets timer i begge år.", "kr.", { decimals: 1 }),
  timer_total: col.optional(
    col.amount("Timer i alt", "Timer i begge år. Kun trykt for alle seks.", "timer", { decimals: 1 }),
  ),
  aarsvaerk_pct: col.optional(
    col.share("Andel af årsværk", "Timerne i procent af et årsværk. Kun trykt for alle seks.", "pct.", {
      max: Infinity,
    }),
  ),
  status: col.status("ansoegt"),
};

type Row = RowWith<typeof columns>;

const name = ({ organisation, aar }: Row): string => `${organisation}, ${aar}`;

export default defineDataset("klima/biokul-timer", {
  subject: "biokul",
  title: "Timer og løn i biokulprojektet",
  description:
    "Her er de timer og den løn, som ansøgningen om det nordjyske biokulprojekt Farming for the Future regner med til de personer, " +
    "der skal lave arbejdet.",
  columns,
  key: ["aar", "organisation"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "timer-pr-maaned",
      title: "Timer pr. måned er en tolvtedel af timer pr. år",
      tolerance: 0.05,
      format: (hours) => `${number(hours, 1)} timer`,
      cases: (rows) => rows.map((r) => ({ what: name(r), printed: r.timer_maaned, computed: r.timer_aar / 12 })),
    }),
    recomputed({
      id: "timer-i-to-aar",
      title: "Timer i alt er det dobbelte af timer pr. år",
      tolerance: 0.05,
      format: (hours) => `${number(hours, 1)} timer`,
      cases: (rows) =>
        rows.flatMap((r) =>
          r.timer_total === null ? [] : [{ what: name(r), printed: r.timer_total, computed: 2 * r.timer_aar }],
        ),
    }),
    recomputed({
      id: "loen-i-to-aar",
      title: "Løn i alt er det dobbelte af løn pr. år",
      tolerance: 1,
      format: kroner,
      cases: (rows) => rows.map((r) => ({ what: name(r), printed: r.loen_total_kr, computed: 2 * r.loen_aar_kr })),
    }),
  ],
  view: { measure: "timer_aar", x: "organisation", title: "Timer om året i biokulprojektet" },
  missing: [
    "Hvor mange timer et årsværk er sat til. De 140 % kan derfor ikke regnes efter.",
    "Timer hos KlimaNord og Partnerskabshuset Krydsfelt, som også er med i projektet.",
  ],
  caveats: [
    "Tallene for 2025 og 2026 er fra budgettet i en ansøgning om et projekt. Bilagene siger ikke, om pengene blev givet.",
  ],
});
