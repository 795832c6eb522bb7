import { isSum } from "../model/is-sum.ts";
import { unitColumns } from "../model/unit-columns.ts";
import { isSameView } from "../views/address.ts";
import { codesLeft } from "../views/codes-left.ts";
import { MOST_CODES } from "../views/most-codes.ts";
import { isRefusal } from "../views/refusal.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import { drawnColumns } from "../views/time-channel.ts";
import type { View } from "../views/view.ts";
import { answerOf } from "./answer.ts";
import { chooseChannel, chooseCodes, chooseMeasure } from "./choose.ts";
import { keepsChoice } from "./kept-choice.ts";
import { splitters } from "./options.ts";
import { fitted, shown } from "./shown.ts";
import { wayLabel } from "./way-label.ts";

/** A way on from a view that is refused: what it is called, and the view that it leads to. */
export interface WayBack {
  label: string;
  view: View;
}

/** The nearest views that can be shown: each gives up one of the choices that were refused. */
function* nearest(table: ExploredTable, view: View): Generator<View> {
  yield fitted(table, view);
  const { base: _base, ...numbers } = view;
  const began = fitted(table, numbers);
  const usual = answerOf(table, began);
  if (!isRefusal(usual) && usual.base !== undefined) yield { ...began, base: usual.base };
  yield fitted(table, { ...numbers, shown: "absolut" });
  for (const column of splitters(table)) {
    const { name } = column;
    const codes = view.filters[name] ?? [];
    const parts = codes.filter((code) => !isSum(column, code));
    if (parts.length > 0 && parts.length < codes.length) yield chooseCodes(table, view, name, parts);
  }
  for (const { name } of splitters(table)) yield chooseCodes(table, view, name, table.standard.filters[name] ?? []);
}

/** Views that narrow or split what is added in one that is refused, or choose anew in one of its other columns. */
function* beside(table: ExploredTable, view: View): Generator<View> {
  const again = (filters: View["filters"]): View => chooseMeasure(table, { ...view, filters }, view.measure);
  yield again(view.filters);
  const units = unitColumns(table.columns);
  const drawn = drawnColumns(view);
  const splits = splitters(table).filter(({ name }) => {
    const { size } = codesLeft(table, view, name);
    return !units.has(name) && !drawn.includes(name) && size > 1 && size <= MOST_CODES;
  });
  // What is there already stays where there is room beside it.
  const channels =
    view.series === undefined ? (["series", "facet", "x"] as const) : (["facet", "series", "x"] as const);
  for (const channel of channels) for (const { name } of splits) yield chooseChannel(table, view, channel, name);
  for (const name of Object.keys(view.filters)) {
    const { [name]: _free, ...others } = view.filters;
    yield again(others);
  }
}

/** The first of some views that can be shown, and that shows more than a single value where any does. */
function firstShown(table: ExploredTable, views: Iterable<View>, fits: (view: View) => boolean): View | undefined {
  let lone: View | undefined;
  for (const view of views) {
    const answer = fits(view) ? shown(table, view) : undefined;
    if (answer === undefined || isRefusal(answer)) continue;
    if (answer.marks.length > 1) return view;
    lone ??= view;
  }
  return lone;
}

function* all(table: ExploredTable, view: View): Generator<View> {
  yield* nearest(table, view);
  yield* beside(table, view);
}

/**
 * The ways on from a view that is refused: one that keeps what the reader has just chosen, the nearest one that gives up no more than
 * was refused, and the first view. `before`: what was shown when it was chosen.
 */
export function waysBack(table: ExploredTable, view: View, before: View): WayBack[] {
  const { standard } = table;
  const near = firstShown(table, nearest(table, view), () => true);
  const kept = firstShown(table, all(table, view), (other) => keepsChoice(before, view, other));
  const others = [kept, near].flatMap((one) => (one && !isSameView(one, standard, standard) ? one : []));
  const once = others.filter((one, at) => others.findIndex((other) => isSameView(other, one, standard)) === at);
  return [...once, standard].map((one) => ({
    label: one === standard ? "Nulstil" : wayLabel(table, view, one),
    view: one,
  }));
}
