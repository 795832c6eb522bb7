import evaluering, { ALL_HOUSES } from "../datasets/erhvervshuse-brugerevaluering.ts";
import type { RowOf } from "../model/dataset.ts";
import type { Traced } from "../model/traced.ts";
import { narrowestScore, shareInterval, widestScore } from "./intervals.ts";
import { partOf } from "./trace.ts";
import { estimateOf, type TracedEstimate } from "./traced-estimate.ts";
import { tracedCell } from "./traced-cell.ts";

type Row = RowOf<typeof evaluering>;

/** What the firms of one segment said about one house, and how much it weighs. */
export interface Assessment {
  /** The published row. */
  row: Row;
  erhvervshus: string;
  sendt: Traced;
  svarprocent: Traced;
  /** How many answered, as the printed response rate gives it. */
  svar: Traced;
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

function assess(row: Row): Assessment {
  const cell = (column: "evalueringer_sendt" | "svarprocent" | "nps" | "effekt_pct") =>
    tracedCell(evaluering, row, column);
  const svar = partOf(cell("svarprocent"), cell("evalueringer_sendt"), "svar");
  const { fewest, most } = answers(row);
  return {
    row,
    erhvervshus: row.erhvervshus,
    sendt: cell("evalueringer_sendt"),
    svarprocent: cell("svarprocent"),
    svar,
    nps: estimateOf(cell("nps"), { ...svar, value: fewest }, widestScore),
    npsNarrow: estimateOf(cell("nps"), { ...svar, value: most }, narrowestScore),
    effekt: estimateOf(cell("effekt_pct"), { ...svar, value: fewest }, shareInterval),
  };
}

/** The houses in one segment, without the printed total. */
export const assessments = (rows: readonly Row[], segment: Row["segment"]): Assessment[] =>
  rows.filter((row) => row.segment === segment && row.erhvervshus !== ALL_HOUSES).map(assess);
