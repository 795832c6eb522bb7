import { max, sum } from "d3";
import { capital } from "../lib/format.ts";
import { isSum } from "../model/is-sum.ts";
import { isPart } from "../model/is-part.ts";
import { isAdditive } from "../model/role.ts";
import { roundingOf } from "../model/rounding.ts";
import type { Row } from "../model/row.ts";
import { itemOf } from "./label.ts";
import type { ShownMeasure } from "./scale.ts";
import { rowsBeside } from "./rows-beside.ts";
import { severalCodes } from "./several-codes.ts";
import type { KeptRows, ShownRow } from "./shown-row.ts";
import { shortValue, valueWithUnit } from "./value-text.ts";
import { ROW_COUNT, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/** More sums than these are told by their number. */
const MOST_TOLD = 3;

/** Sums no further apart than this are the same. */
const SAME = 1e-6;

/** A sum that the source prints, which is left out since its parts are shown, and what these add up to. */
interface Otherwise {
  name: string;
  printed: number;
  added: number;
  /** Whether the source has only rounded each number by itself. */
  isRounding: boolean;
}

/**
 * What the source prints of wholes whose parts are stacked or shown as shares, where these add up to another number: what is
 * written of them together is then our sum, and not the printed one.
 */
export function printedOtherwise(
  table: ViewTable,
  view: View,
  { kept, rows }: KeptRows,
  measure: ShownMeasure,
): string[] {
  const split = dividedBy(view);
  if (split === undefined || !isAdditive(measure.kind) || view.measure === ROW_COUNT) return [];
  const shown = new Set(rows.map(({ at }) => at));
  const left = kept.filter(({ at }) => !shown.has(at)).map(({ row }) => row);
  const found = otherwise(table, view, split, { rows, left });
  const told = found.filter(({ isRounding }) => !isRounding);
  if (told.length === 0) return ours(found, view, measure);
  if (told.length > MOST_TOLD) return [`${told.length} steder skriver kilden en anden sum, end delene giver.`];
  return told.map(
    ({ name, printed, added }) =>
      `${capital(name)}: Kilden skriver ${valueWithUnit(measure, printed)}, men delene giver ${shortValue(measure, added)}.`,
  );
}

/** What is said of sums that differ from the printed ones by no more than the rounding of each number: they are ours. */
function ours(found: readonly Otherwise[], { shown }: View, measure: ShownMeasure): string[] {
  const most = max(found, ({ printed, added }) => Math.abs(added - printed));
  // Other sums beside them may be printed ones, and are said to be.
  const which = shown === "absolut" ? "Hver søjles sum" : "Summerne";
  return most === undefined
    ? []
    : [`${which} har vi beregnet. Kilden trykker op til ${valueWithUnit(measure, most)} mere eller mindre.`];
}

/** The column whose codes make up something together. */
function dividedBy({ x, series, form, shown }: View): string | undefined {
  if (shown === "andel") return series ?? x;
  return shown === "absolut" && form === "stablet" ? series : undefined;
}

function otherwise(
  table: ViewTable,
  view: View,
  split: string,
  { rows, left }: { rows: readonly ShownRow[]; left: readonly Row[] },
): Otherwise[] {
  const { sums = {} } = columnOf(table, split);
  const beside = rowsBeside(table, split, rows);
  const several = severalCodes(table, view, rows).filter((name) => name !== split);
  return left.flatMap((row): Otherwise[] => {
    const [whole, printed] = [codeOf(row[split]), row[view.measure]];
    const own = beside(row).filter((part) => isPart(sums, whole, codeOf(part[split])));
    if (!isSum({ sums }, whole) || sums[whole] === "more" || typeof printed !== "number" || own.length === 0) return [];
    const added = sum(own, (part) => Number(part[view.measure]));
    const apart = Math.abs(added - printed);
    if (apart <= SAME) return [];
    const isRounding = apart <= SAME + roundingOf(columnOf(table, view.measure), own.length + 1);
    const name = [split, ...several].map((one) => itemOf(columnOf(table, one), row).label).join(", ");
    return [{ name, printed, added, isRounding }];
  });
}
