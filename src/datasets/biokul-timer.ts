import { sum } from "d3";
import { z } from "zod";
import { kroner, number } from "../lib/format.ts";
import { recomputed } from "../model/checks/recomputed.ts";
import { column } from "../model/column.ts";
import { defineDataset } from "../model/dataset.ts";
import { provenance } from "../model/provenance.ts";
import { statusColumn } from "../model/status.ts";
import { yearColumn } from "../model/year.ts";

const row = z.object({
  aar: yearColumn("Projektets første år. Projektet varer to år."),
  organisation: column(z.string().min(1), {
    title: "Organisation",
    description: "Hvor projektets person er ansat, eller kildens sum for alle seks.",
  }),
  raekke: column(z.enum(["deltager", "i-alt"]), {
    title: "Række",
    description: "Om rækken er én person eller kildens sum.",
    labels: { deltager: "Én person", "i-alt": "I alt" },
  }),
  timer_aar: column(z.number().min(0), {
    title: "Timer pr. år",
    description: "Timer til projektet i et år.",
    unit: "timer",
    decimals: 1,
  }),
  timer_maaned: column(z.number().min(0), {
    title: "Timer pr. måned",
    description: "Timer til projektet i en måned.",
    unit: "timer",
    decimals: 1,
  }),
  loen_aar_kr: column(z.number().int().min(0), {
    title: "Løn pr. år",
    description: "Løn for projektets timer i et år.",
    unit: "kr.",
  }),
  loen_total_kr: column(z.number().min(0), {
    title: "Løn i alt",
    description: "Løn for projektets timer i begge år.",
    unit: "kr.",
    decimals: 1,
  }),
  timer_total: column(z.number().min(0).nullable(), {
    title: "Timer i alt",
    description: "Timer i begge år. Kun trykt for alle seks.",
    unit: "timer",
    decimals: 1,
  }),
  aarsvaerk_pct: column(z.number().int().min(0).nullable(), {
    title: "Andel af årsværk",
    description: "Timerne i procent af et årsværk. Kun trykt for alle seks.",
    unit: "pct.",
  }),
  status: statusColumn("budget"),
  ...provenance,
});

type Row = z.infer<typeof row>;

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

export default defineDataset({
  id: "biokul-timer",
  title: "Timer og løn i biokulprojektet",
  description:
    "De timer og den løn, som ansøgningen om det nordjyske biokulprojekt Farming for the Future regner med. " +
    "Tallene gælder de seks personer, der skal lave arbejdet i 2025 og 2026.",
  theme: "klima",
  raw: "klima/biokul-timer.csv",
  row,
  key: ["aar", "organisation"],
  checks: [
    recomputed<Row>({
      id: "timer-giver-total",
      title: "De seks personers timer giver summen, når hver er afrundet",
      tolerance: 0.35,
      format: (hours) => `${number(hours, 1)} timer`,
      cases: (rows) => [
        ...totals(rows, "Timer pr. år", (r) => r.timer_aar),
        ...totals(rows, "Timer pr. måned", (r) => r.timer_maaned),
      ],
    }),
    recomputed<Row>({
      id: "loen-giver-total",
      title: "De seks personers løn giver summen, når hver er afrundet",
      tolerance: 3.5,
      format: kroner,
      cases: (rows) => [
        ...totals(rows, "Løn pr. år", (r) => r.loen_aar_kr),
        ...totals(rows, "Løn i begge år", (r) => r.loen_total_kr),
      ],
    }),
    recomputed<Row>({
      id: "timer-pr-maaned",
      title: "Timer pr. måned er en tolvtedel af timer pr. år",
      tolerance: 0.05,
      format: (hours) => `${number(hours, 1)} timer`,
      cases: (rows) => rows.map((r) => ({ what: r.organisation, printed: r.timer_maaned, computed: r.timer_aar / 12 })),
    }),
    recomputed<Row>({
      id: "timer-i-to-aar",
      title: "Timer i alt er det dobbelte af timer pr. år",
      tolerance: 0.05,
      format: (hours) => `${number(hours, 1)} timer`,
      cases: (rows) =>
        rows.flatMap((r) =>
          r.timer_total === null ? [] : [{ what: r.organisation, printed: r.timer_total, computed: 2 * r.timer_aar }],
        ),
    }),
    recomputed<Row>({
      id: "loen-i-to-aar",
      title: "Løn i alt er det dobbelte af løn pr. år",
      tolerance: 1,
      format: kroner,
      cases: (rows) =>
        rows.map((r) => ({ what: r.organisation, printed: r.loen_total_kr, computed: 2 * r.loen_aar_kr })),
    }),
  ],
  missing: [
    "Hvor mange timer et årsværk er sat til. De 140 pct. kan derfor ikke regnes efter.",
    "Timer hos KlimaNord og Partnerskabshuset Krydsfelt, som også er med i projektet.",
  ],
  caveats: ["Tallene er fra budgettet i en ansøgning. Bilagene siger ikke, om pengene blev givet."],
});
