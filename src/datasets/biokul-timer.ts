import { sum } from "d3";
import { kroner, number } from "../lib/format.ts";
import * as col from "../model/columns.ts";
import { defineDataset, type RowWith } from "../model/dataset.ts";

const columns = {
  aar: col.year("Projektets første år. Projektet varer to år."),
  organisation: col.category("Organisation", "Hvor projektets person er ansat, eller kildens sum for alle seks."),
  raekke: col.choice("Række", "Om rækken er én person eller kildens sum.", { deltager: "Én person", "i-alt": "I alt" }),
  timer_aar: col.amount("Timer pr. år", "Timer til projektet i et år.", "timer", { decimals: 1 }),
  timer_maaned: col.amount("Timer pr. måned", "Timer til projektet i en måned.", "timer", { decimals: 1 }),
  loen_aar_kr: col.amount("Løn pr. år", "Løn for projektets timer i et år.", "kr."),
  loen_total_kr: col.amount("Løn i alt", "Løn for projektets timer i begge år.", "kr.", { decimals: 1 }),
  timer_total: col.optional(
    col.amount("Timer i alt", "Timer i begge år. Kun trykt for alle seks.", "timer", { decimals: 1 }),
  ),
  aarsvaerk_pct: col.optional(
    col.share("Andel af årsværk", "Timerne i procent af et årsværk. Kun trykt for alle seks.", "pct.", {
      max: Infinity,
    }),
  ),
  status: col.status("budget"),
};

type Row = RowWith<typeof columns>;

/** A printed total beside the sum of the persons' values. */
const totals = (rows: readonly Row[], what: string, value: (r: Row) => number) =>
  rows
    .filter((r) => r.raekke === "i-alt")
    .map((total) => ({
      what,
      printed: value(total),
      computed: sum(
        rows.filter((r) => r.raekke === "deltager" && r.aar === total.aar),
        value,
      ),
    }));

export default defineDataset("klima/biokul-timer", {
  title: "Timer og løn i biokulprojektet",
  description:
    "De timer og den løn, som ansøgningen om det nordjyske biokulprojekt Farming for the Future regner med. " +
    "Tallene gælder de seks personer, der skal lave arbejdet i 2025 og 2026.",
  columns,
  key: ["aar", "organisation"],
  checks: ({ recomputed }) => [
    recomputed({
      id: "timer-giver-total",
      title: "De seks personers timer giver summen, når hver er afrundet",
      tolerance: 0.35,
      format: (hours) => `${number(hours, 1)} timer`,
      cases: (rows) => [
        ...totals(rows, "Timer pr. år", (r) => r.timer_aar),
        ...totals(rows, "Timer pr. måned", (r) => r.timer_maaned),
      ],
    }),
    recomputed({
      id: "loen-giver-total",
      title: "De seks personers løn giver summen, når hver er afrundet",
      tolerance: 3.5,
      format: kroner,
      cases: (rows) => [
        ...totals(rows, "Løn pr. år", (r) => r.loen_aar_kr),
        ...totals(rows, "Løn i begge år", (r) => r.loen_total_kr),
      ],
    }),
    recomputed({
      id: "timer-pr-maaned",
      title: "Timer pr. måned er en tolvtedel af timer pr. år",
      tolerance: 0.05,
      format: (hours) => `${number(hours, 1)} timer`,
      cases: (rows) => rows.map((r) => ({ what: r.organisation, printed: r.timer_maaned, computed: r.timer_aar / 12 })),
    }),
    recomputed({
      id: "timer-i-to-aar",
      title: "Timer i alt er det dobbelte af timer pr. år",
      tolerance: 0.05,
      format: (hours) => `${number(hours, 1)} timer`,
      cases: (rows) =>
        rows.flatMap((r) =>
          r.timer_total === null ? [] : [{ what: r.organisation, printed: r.timer_total, computed: 2 * r.timer_aar }],
        ),
    }),
    recomputed({
      id: "loen-i-to-aar",
      title: "Løn i alt er det dobbelte af løn pr. år",
      tolerance: 1,
      format: kroner,
      cases: (rows) =>
        rows.map((r) => ({ what: r.organisation, printed: r.loen_total_kr, computed: 2 * r.loen_aar_kr })),
    }),
  ],
  missing: [
    "Hvor mange timer et årsværk er sat til. De 140 % kan derfor ikke regnes efter.",
    "Timer hos KlimaNord og Partnerskabshuset Krydsfelt, som også er med i projektet.",
  ],
  caveats: ["Tallene er fra budgettet i en ansøgning. Bilagene siger ikke, om pengene blev givet."],
});
