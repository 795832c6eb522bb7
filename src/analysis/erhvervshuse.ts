import evaluering, { ALL_HOUSES } from "../datasets/erhvervshuse-brugerevaluering.ts";
import { needed } from "../lib/needed.ts";
import type { RowOf } from "../model/dataset.ts";
import type { Traced } from "../model/traced.ts";
import { narrowestScore, PRINTED, shareInterval, widestScore, type Certainty } from "./intervals.ts";
import { partOf, shareOf, sumOf } from "./trace.ts";
import { estimateOf, type TracedEstimate } from "./traced-estimate.ts";
import { tracedCell } from "./traced-cell.ts";

type Row = RowOf<typeof evaluering>;
export type Segment = Row["segment"];

/** With fewer answers than this a result is too weak to lean on. */
export const WEAK_BASE = 50;

/** What the firms of one segment said about one house, or about all, and how much it weighs. */
export interface Assessment {
  /** The published row. */
  row: Row;
  erhvervshus: string;
  segment: Segment;
  sendt: Traced;
  svarprocent: Traced;
  /** How many answered, as the printed response rate gives it. */
  svar: Traced;
  /** True with fewer than `WEAK_BASE` answers. */
  weak: boolean;
  /** True where the source expects to adjust its own figures. */
  provisional: boolean;
  /** Net Promoter Score in points, with the widest interval it can have. */
  nps: TracedEstimate;
  /** The same score with the narrowest interval it can have. */
  npsNarrow: TracedEstimate;
  /** Per cent who feel an effect, with its interval. */
  effekt: TracedEstimate;
}

/** The fewest and the most who can have answered. */
export interface Answers {
  fewest: number;
  most: number;
}

/** Evaluations sent, times the ends of what the response rate can have been rounded from: it is printed without decimals. */
export function answers({ evalueringer_sendt, svarprocent }: Pick<Row, "evalueringer_sendt" | "svarprocent">): Answers {
  const at = (rate: number): number => (evalueringer_sendt * rate) / 100;
  const exact = 1e-9;
  return {
    fewest: Math.ceil(at(svarprocent - 0.5) - exact),
    most: Math.floor(at(svarprocent + 0.5) + exact),
  };
}

function assess(row: Row, certainty: Certainty): Assessment {
  const cell = (column: "evalueringer_sendt" | "svarprocent" | "nps" | "effekt_pct") =>
    tracedCell(evaluering, row, column);
  const svar = partOf(cell("svarprocent"), cell("evalueringer_sendt"), "svar");
  const { fewest, most } = answers(row);
  return {
    row,
    erhvervshus: row.erhvervshus,
    segment: row.segment,
    sendt: cell("evalueringer_sendt"),
    svarprocent: cell("svarprocent"),
    svar,
    weak: svar.value < WEAK_BASE,
    provisional: row.forbehold !== null,
    nps: estimateOf(cell("nps"), { ...svar, value: fewest }, widestScore, certainty),
    npsNarrow: estimateOf(cell("nps"), { ...svar, value: most }, narrowestScore, certainty),
    effekt: estimateOf(cell("effekt_pct"), { ...svar, value: fewest }, shareInterval, certainty),
  };
}

/** The houses in one segment, without the printed total. */
export function assessments(rows: readonly Row[], segment: Segment, certainty = PRINTED): Assessment[] {
  return rows
    .filter((row) => row.segment === segment && row.erhvervshus !== ALL_HOUSES)
    .map((row) => assess(row, certainty));
}

/** The printed total of one segment. Throws when there is none. */
export function overall(rows: readonly Row[], segment: Segment): Assessment {
  const total = rows.find((row) => row.segment === segment && row.erhvervshus === ALL_HOUSES);
  return assess(needed(total, `erhvervshusenes samlede tal (${segment})`), PRINTED);
}

/** The response rate that the houses' own rates give, each weighing with what it sent. */
export const weightedResponse = (houses: readonly Assessment[]): Traced =>
  shareOf(sumOf(houses.map(({ svar }) => svar)), sumOf(houses.map(({ sendt }) => sendt)));

/** The houses of the newest evaluation, without the source's own total. */
export function newestHouses(rows: readonly Pick<Row, "aar" | "erhvervshus">[]): string[] {
  const newest = Math.max(...rows.map(({ aar }) => aar));
  const houses = new Set(rows.filter(({ aar }) => aar === newest).map(({ erhvervshus }) => erhvervshus));
  houses.delete(ALL_HOUSES);
  return [...houses];
}
