import { sum } from "d3";
import { fullStops } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { isSum } from "../model/is-sum.ts";
import { isAdditive } from "../model/role.ts";
import { roundingOf } from "../model/rounding.ts";
import type { Row } from "../model/row.ts";
import { itemOf, labelOf } from "./label.ts";
import { rowsBeside } from "./rows-beside.ts";
import { severalCodes } from "./several-codes.ts";
import type { ShownMeasure } from "./scale.ts";
import type { KeptRows, ShownRow } from "./shown-row.ts";
import { drawnColumns } from "./time-channel.ts";
import { shortValue, valueWithUnit } from "./value-text.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/** A total says by its name that it is one, and is not looked for among its parts. */
const TOTAL = /\bi alt$/i;
/** A total that says no more than that. */
const BARE_TOTAL = /^(?:i alt|alle|begge)$/i;
/** More totals than these are told by no sentence. */
const MOST_TOLD = 3;

/**
 * What is said of the wholes that a picture leaves out because what they are made of is shown. The printed total of what is shown
 * stays, in words; one of something else goes: it is named where it would be looked for.
 */
export function leftOutWholes(table: ViewTable, view: View, { kept, rows }: KeptRows, measure: ShownMeasure): string[] {
  if (!isAdditive(measure.kind) || view.measure === ROW_COUNT) return [];
  const shown = new Set(rows.map(({ at }) => at));
  const left = kept.filter(({ at }) => !shown.has(at)).map(({ row }) => row);
  const several = severalCodes(table, view, rows);
  return drawnColumns(view).flatMap((split) => {
    const totals = printedTotals(table, view, split, { left, rows });
    const told = new Set(totals.map((row) => codeOf(row[split])));
    return [
      ...totalWords(table, view, split, { totals, several }, measure),
      ...otherWholes(table, split, { left, rows, told }),
    ];
  });
}

/** The rows that the source prints as the totals of what stands in a picture. */
function printedTotals(
  table: ViewTable,
  view: View,
  split: string,
  { left, rows }: { left: readonly Row[]; rows: readonly ShownRow[] },
): Row[] {
  const { sums = {} } = columnOf(table, split);
  const beside = rowsBeside(table, split, rows);
  const column = columnOf(table, view.measure);
  const isSummed = (row: Row): boolean => {
    const parts = beside(row);
    if (parts.length < 2) return false;
    const added = sum(parts, (part) => Number(part[view.measure]));
    return Math.abs(added - Number(row[view.measure])) <= 1e-6 + roundingOf(column, parts.length + 1);
  };
  const wholes = left.filter((row) => isSum({ sums }, codeOf(row[split])) && beside(row).length > 0);
  const totals = wholes.filter(isSummed);
  // Where the parts miss some totals, those that they give would be read as all of them.
  const isMissed = wholes.some((row) => sums[codeOf(row[split])] !== "more" && !totals.includes(row));
  return isMissed ? [] : totals;
}

/** A sentence about printed totals, unless there are too many, or they are what the bars are written with. */
function totalWords(
  table: ViewTable,
  view: View,
  split: string,
  { totals, several }: { totals: readonly Row[]; several: readonly string[] },
  measure: ShownMeasure,
): string[] {
  const isWritten = view.shown !== "absolut" || (view.form === "stablet" && split === view.series);
  if (isWritten || totals.length === 0 || totals.length > MOST_TOLD) return [];
  const labels = (name: string): string[] => totals.map((row) => itemOf(columnOf(table, name), row).label);
  const whole = labels(split);
  const isNamed = new Set(whole).size === totals.length && !whole.some((label) => BARE_TOTAL.test(label));
  const others = several.filter((name) => name !== split);
  const names = isNamed ? whole : totals.map((_, at) => others.map((name) => labels(name)[at]).join(", "));
  const written = totals.length === 1 ? valueWithUnit : shortValue;
  const told = totals.map((row, at) => {
    const [name = "", value] = [names[at], written(measure, Number(row[view.measure]))];
    return name === "" ? value : `${name} (${value})`;
  });
  return [fullStops(`${totals.length === 1 ? "Summen" : "Summerne"} ifølge kilden: ${listAnd(told)}.`)];
}

/** The things that are left out because the things that they are the sum of are shown, beside others or by another sum. */
function otherWholes(
  table: ViewTable,
  split: string,
  { left, rows, told }: { left: readonly Row[]; rows: readonly ShownRow[]; told: ReadonlySet<string> },
): string[] {
  const column = columnOf(table, split);
  const shown = new Set(rows.map(({ row }) => codeOf(row[split])));
  return [...new Set(left.map((row) => codeOf(row[split])))].flatMap((whole) => {
    const parts = column.sums?.[whole];
    const name = labelOf(column, whole);
    if (shown.has(whole) || told.has(whole)) return [];
    if (parts === "more" && TOTAL.test(name) && !BARE_TOTAL.test(name))
      return [`Ikke med: ${name}, som ikke er summen af det viste.`];
    if (!Array.isArray(parts) || !parts.every((part) => shown.has(part)) || TOTAL.test(name)) return [];
    return [`Ikke med: ${name}, som er summen af ${listAnd(parts.map((part) => labelOf(column, part)))}.`];
  });
}
