import { sum } from "d3";
import { per } from "../lib/per.ts";
import { INHABITANTS, perInhabitants } from "../model/per-inhabitants.ts";
import { isAdditive, type MeasureKind } from "../model/role.ts";
import { isCutAway } from "./cut-away.ts";
import { REFUSALS, type Refusal } from "./refusal.ts";
import type { Mark } from "./resolved.ts";
import type { ShownMeasure } from "./scale.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { columnOf, type Population, type ViewTable } from "./view-table.ts";

/** Marks as they are shown, and the measure they have become. */
export interface ShownValues {
  marks: Mark[];
  measure: ShownMeasure;
  /** What shares are shares of. */
  whole?: ShownMeasure;
  notes: string[];
}

/** A mark with a value that we made of its own: an interval or a target of the old one says nothing of it. */
function changed({ interval: _interval, target: _target, ...mark }: Mark, value: number): Mark {
  return { ...mark, value, computed: true };
}

type Transform = (
  marks: readonly Mark[],
  measure: ShownMeasure,
  view: View,
  table: ViewTable,
  population: Population | undefined,
) => ShownValues | Refusal;

/** Each part in per cent of the parts of its bar together. */
const asShare: Transform = (marks, measure, view, table) => {
  const { series, x } = view;
  if (!isAdditive(measure.kind)) return { refused: REFUSALS.share(measure.title) };
  const column = columnOf(table, series ?? x);
  if (!column.disjoint) return { refused: REFUSALS.shareOf() };
  if (isCutAway(table, view, column)) return { refused: REFUSALS.cutAway(column.title) };
  const wholeOf = (mark: Mark): string => JSON.stringify([mark.facet, series === undefined ? "" : mark.x]);
  const wholes = Map.groupBy(marks, wholeOf);
  return {
    marks: marks.flatMap((mark) => {
      const members = wholes.get(wholeOf(mark)) ?? [];
      const whole = sum(members, ({ value }) => value);
      return whole > 0 ? [{ ...changed(mark, per(mark.value, whole, 100)), whole }] : [];
    }),
    measure: { ...measure, title: `${measure.title}, andel`, unit: "pct.", kind: "share", decimals: 1 },
    whole: measure,
    notes: ["Andelene har vi beregnet."],
  };
};

/** The value for each so many inhabitants of its municipality. */
const perInhabitant: Transform = (marks, measure, { x }, table, population) => {
  const place = columnOf(table, x);
  if (!isAdditive(measure.kind) || place.codeList !== "kommune" || !population) {
    return { refused: REFUSALS.perInhabitant() };
  }
  return {
    marks: marks.flatMap((mark) => {
      const code = table.rows[mark.rows[0] ?? -1]?.["kommunekode"];
      const base = typeof code === "number" ? population.indbyggere.get(code) : undefined;
      return base === undefined ? [] : [changed(mark, per(mark.value, base, INHABITANTS))];
    }),
    measure: {
      ...measure,
      unit: perInhabitants(measure.unit ?? ""),
      kind: "rate",
      decimals: 1,
    },
    notes: [`Beregnet ud fra indbyggertallet i ${population.aar}.`],
  };
};

/** The kinds whose values may be negative or have a zero that means nothing, so that none is in proportion to another. */
const UNPROPORTIONAL: readonly MeasureKind[] = ["score", "change"];

/**
 * Each value against that of the base year in the same series: in per cent of it, or the change from it in per cent. The change
 * of a share is in percentage points.
 */
const againstBase =
  (change: boolean): Transform =>
  (marks, measure, { x, base }, table) => {
    const time = columnOf(table, x);
    const years = [...new Set(marks.map((mark) => mark.x))].sort();
    if (time.role !== "time" || years.length < 2) return { refused: REFUSALS.needsTime() };
    if (UNPROPORTIONAL.includes(measure.kind)) return { refused: REFUSALS.proportion(measure.title) };
    const inPoints = change && measure.kind === "share";
    const from = base ?? years[0] ?? "";
    const lineOf = (mark: Mark): string => JSON.stringify([mark.facet, mark.series]);
    const bases = new Map(marks.filter((mark) => mark.x === from).map((mark) => [lineOf(mark), mark]));
    if (bases.size === 0) return { refused: REFUSALS.noBase(from) };
    return {
      marks: marks.flatMap((mark) => {
        const first = bases.get(lineOf(mark));
        if (!first || (first.value === 0 && !inPoints)) return [];
        const index = per(mark.value, first.value, 100);
        const value = inPoints ? mark.value - first.value : change ? index - 100 : index;
        return [{ ...changed(mark, value), rows: [...mark.rows, ...first.rows] }];
      }),
      measure: change
        ? {
            ...measure,
            title: `${measure.title}, ændring siden ${from}`,
            unit: inPoints ? "procentpoint" : "pct.",
            kind: "change",
            decimals: 1,
          }
        : { ...measure, title: `${measure.title}, indeks`, unit: `indeks, ${from} = 100`, kind: "index", decimals: 0 },
      notes: [change ? `Ændringen siden ${from} har vi beregnet.` : `Indekset har vi beregnet: ${from} er 100.`],
    };
  };

/** That sums are ours, and so is the count of the rows of a table. */
function countedNotes(marks: readonly Mark[], { measure }: View): string[] {
  if (measure === ROW_COUNT) return ["Optalt af os."];
  return marks.some(({ computed }) => computed) ? ["Summerne har vi beregnet."] : [];
}

const TRANSFORMS: Record<View["shown"], Transform> = {
  absolut: (marks, measure, view) => ({
    marks: [...marks],
    measure,
    notes: countedNotes(marks, view),
  }),
  andel: asShare,
  "pr-indbygger": perInhabitant,
  indeks: againstBase(false),
  aendring: againstBase(true),
};

/** The values of a view in the form it asks for, or why they cannot be shown so. */
export const shownValues: Transform = (marks, measure, view, table, population) =>
  TRANSFORMS[view.shown](marks, measure, view, table, population);
