import { isSum } from "../model/is-sum.ts";
import type { Published } from "../model/published.ts";
import { narrowed } from "../views/narrowed.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import { codesLeft } from "../views/codes-left.ts";
import { ROW_COUNT, type View } from "../views/view.ts";
import { foundIn, viewAt, viewWith, type AskedCode, type FoundView } from "./view-at.ts";

/** Whether the view is narrowed only to what is asked for, to wholes, and to one of several divisions of the same. */
function isWhole(dataset: Published, view: View, standard: View, asked: readonly AskedCode[], value: number): boolean {
  return dataset.columns.every((column) => {
    const [code, another] = view.filters[column.name] ?? [];
    const isNarrowed =
      code !== undefined && another === undefined && column.role === "dimension" && column.name !== "enhed";
    if (!isNarrowed || asked.some(([name]) => name === column.name)) return true;
    if (standard.filters[column.name]?.[0] === code || isSum(column, code)) return true;
    return [...codesLeft(dataset, view, column.name)].every((other) => {
      const resolved = resolve(dataset, { ...view, filters: { ...view.filters, [column.name]: [other] } });
      return !isRefusal(resolved) && resolved.marks.length === 1 && resolved.marks[0]?.value === value;
    });
  });
}

/**
 * The view in which codes have one value, of all that the first view splits: along its rows, along time or by the first of the
 * codes. Undefined where there is none.
 */
function wholeAt(
  dataset: Published,
  standard: View,
  asked: readonly AskedCode[],
  measure = standard.measure,
): FoundView | undefined {
  const time = dataset.columns.find(({ role }) => role === "time")?.name;
  for (const x of new Set([standard.x, time, asked[0]?.[0]])) {
    if (x === undefined) continue;
    const only = Object.fromEntries(asked.filter(([column]) => column !== x));
    const { shown, order, form } = standard;
    const { filters } = narrowed(dataset, { measure, x }, only);
    const view = viewWith({ measure, x, filters, shown, order, form, highlight: [] }, ...asked);
    const found = foundIn(dataset, view, standard, asked);
    if (found?.value !== undefined && isWhole(dataset, view, standard, asked, found.value)) return found;
  }
  return undefined;
}

/**
 * The view of codes in which they have a value, as a whole where the first view splits it; without one where there is none. Of
 * municipalities each is seen by itself.
 */
export function valueAt(
  dataset: Published,
  standard: View,
  asked: readonly AskedCode[],
  measure?: string,
): FoundView | undefined {
  const found = viewAt(dataset, standard, asked, measure);
  const isOfKommuner = dataset.columns.some(({ codeList }) => codeList === "kommune");
  if (found?.told !== undefined || isOfKommuner || standard.measure === ROW_COUNT) return found;
  return wholeAt(dataset, standard, asked, measure) ?? found;
}
