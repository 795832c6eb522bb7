import { sum } from "d3";
import sjaelland from "../datasets/erhvervshus-sjaelland-tilfredshed.ts";
import evaluering, { ALL_HOUSES } from "../datasets/erhvervshuse-brugerevaluering.ts";
import { needed } from "../lib/needed.ts";
import type { RowOf } from "../model/dataset.ts";
import {
  difference,
  isClear,
  narrowestScore,
  PRINTED,
  shareInterval,
  widestScore,
  type Certainty,
  type Estimate,
} from "./intervals.ts";

type Row = RowOf<typeof evaluering>;
type SjaellandRow = RowOf<typeof sjaelland>;
export type Segment = Row["segment"];

/** With fewer answers than this a result is too weak to lean on. */
export const WEAK_BASE = 50;

/** What the firms of one segment said about one house, or about all, and how much it weighs. */
export interface Assessment {
  erhvervshus: string;
  segment: Segment;
  sendt: number;
  svarprocent: number;
  svar: Answers;
  /** True with fewer than `WEAK_BASE` answers. */
  weak: boolean;
  /** True where the source expects to adjust its own figures. */
  provisional: boolean;
  /** Net Promoter Score in points, with the widest interval it can have. */
  nps: Estimate;
  /** The same score with the narrowest interval it can have. */
  npsNarrow: Estimate;
  /** Per cent who feel an effect, with its interval. */
  effekt: Estimate;
}

/** How many answered: what the printed response rate gives, and the fewest and most that it can have been rounded from. */
export interface Answers {
  about: number;
  fewest: number;
  most: number;
}

/** Evaluations sent, times the response rate, which is printed without decimals. */
export function answers({ evalueringer_sendt, svarprocent }: Pick<Row, "evalueringer_sendt" | "svarprocent">): Answers {
  const at = (rate: number): number => (evalueringer_sendt * rate) / 100;
  const exact = 1e-9;
  return {
    about: at(svarprocent),
    fewest: Math.ceil(at(svarprocent - 0.5) - exact),
    most: Math.floor(at(svarprocent + 0.5) + exact),
  };
}

function assess(row: Row, certainty: Certainty): Assessment {
  const svar = answers(row);
  return {
    erhvervshus: row.erhvervshus,
    segment: row.segment,
    sendt: row.evalueringer_sendt,
    svarprocent: row.svarprocent,
    svar,
    weak: svar.about < WEAK_BASE,
    provisional: row.forbehold !== null,
    nps: widestScore(row.nps, svar.fewest, certainty),
    npsNarrow: narrowestScore(row.nps, svar.most, certainty),
    effekt: shareInterval(row.effekt_pct, svar.fewest, certainty),
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

/** Every pair of houses once, and whether they are further apart than the uncertainty of the difference. */
export function pairsOf(
  houses: readonly Assessment[],
  of: (house: Assessment) => Estimate,
): { a: Assessment; b: Assessment; clear: boolean }[] {
  return houses.flatMap((a, index) =>
    houses.slice(index + 1).map((b) => ({ a, b, clear: isClear(difference(of(a), of(b))) })),
  );
}

/** The response rate in per cent that the houses' own rates give, each weighing with what it sent. */
export function weightedResponse(houses: readonly Pick<Assessment, "sendt" | "svar">[]): number {
  return (sum(houses, (house) => house.svar.about) / sum(houses, (house) => house.sendt)) * 100;
}

/** A result and the target it was to reach. */
export interface AgainstTarget {
  indikator: string;
  segment: SjaellandRow["segment"];
  resultat: number;
  maal: number;
  enhed: SjaellandRow["enhed"];
}

const covers = (target: SjaellandRow["segment"], result: SjaellandRow["segment"]): boolean =>
  target === result || (target === "drift og vaekst" && (result === "drift" || result === "vaekst"));

/**
 * Every result of a year that has a target, in the order of the source. A target for `drift og vaekst` holds for each of
 * the two; results and targets without their counterpart are left out.
 */
export function againstTargets(rows: readonly SjaellandRow[], aar: number): AgainstTarget[] {
  const inYear = rows.filter((row) => row.aar === aar);
  return inYear
    .filter((row) => row.type === "resultat")
    .flatMap(({ indikator, segment, vaerdi, enhed }) =>
      inYear
        .filter((row) => row.type === "maal" && row.indikator === indikator && covers(row.segment, segment))
        .map((target) => ({ indikator, segment, resultat: vaerdi, maal: target.vaerdi, enhed })),
    );
}
