import { max } from "d3";
import type { DeclaredView } from "../model/dataset.ts";
import type { Column } from "../model/shape.ts";
import type { Row } from "../model/row.ts";
import { whyNotAdded } from "./additivity.ts";
import { bestForm } from "./best-form.ts";
import { breaksBetween } from "./breaks-between.ts";
import { isRefusal } from "./refusal.ts";
import { resolve } from "./resolve.ts";
import type { Resolved } from "./resolved.ts";
import { measureOf } from "./scale.ts";
import { scoreOf } from "./score.ts";
import { isAsked } from "./shown-rows.ts";
import { FORMS, ROW_COUNT, type FormName, type View } from "./view.ts";
import { codeOf, columnOf, type ViewTable } from "./view-table.ts";

/** One value is no picture, and neither is a list in which everything is there once. */
const isWorthDrawing = ({ view, marks, series }: Resolved): boolean =>
  marks.length > 1 &&
  series?.items.length !== 1 &&
  (view.measure !== ROW_COUNT || marks.some(({ value }) => value > 1));

/** Columns with more codes than this split nothing that a reader could take in. */
const MOST_CODES = 100;
/** Of several measures the first few are looked at: a table's first measure is what it is about. */
const MEASURES_TRIED = 3;
/** Nine pictures fill three rows of three: of more, a reader can no longer compare one with another. */
const MOST_FACETS = 9;

/** The columns that rows can be split by: they have several codes, and not one for each row of a long table. */
function splits({ columns, rows }: ViewTable): Column[] {
  return columns.filter(({ name, role, derived }) => {
    if (derived || role === "measure" || role === "text" || role === "provenance") return false;
    const codes = new Set(rows.map((row) => codeOf(row[name])));
    return codes.size > 1 && codes.size <= MOST_CODES;
  });
}

/** The code that a column is narrowed to when it cannot be added over: its whole, the newest time, or the one with most rows. */
function mainCode(column: Column, rows: readonly Row[]): string {
  const counts = [...Map.groupBy(rows, (row) => codeOf(row[column.name]))].map(
    ([code, members]) => [code, members.length] as const,
  );
  const whole = counts.find(([code]) => column.sums && code in column.sums);
  if (whole) return whole[0];
  // A year with less than half the rows of the fullest is not told in full yet, so that the one before answers better.
  const most = max(counts, ([, count]) => count) ?? 0;
  const likely = counts
    .filter(([, count]) => count >= (column.role === "time" ? most / 2 : most))
    .map(([code]) => code);
  return (column.role === "time" ? likely.sort().at(-1) : likely[0]) ?? "";
}

type Channels = Pick<View, "measure" | "x" | "series" | "facet" | "side">;

/**
 * A view with these channels in which every other column of the key is narrowed as far as it must be, and in which years are
 * not added although they may be: what a mark says is then true of the time that stands above it.
 */
function narrowed(table: ViewTable, channels: Channels, only: DeclaredView["only"] = {}): View {
  const filters = Object.fromEntries(Object.entries(only).map(([name, codes]) => [name, [codes].flat()]));
  const view: View = { ...channels, filters, shown: "absolut", order: "vaerdi", highlight: [], form: "tal" };
  if (view.measure === ROW_COUNT) return view;
  let rows = table.rows.filter((row) => typeof row[view.measure] === "number" && isAsked(view, row));
  const { unitFrom } = columnOf(table, view.measure);
  const used = [view.x, view.series, view.facet];
  const narrow = (column: Column): void => {
    const code = mainCode(column, rows);
    filters[column.name] = [code];
    rows = rows.filter((row) => codeOf(row[column.name]) === code);
  };
  const several = ({ name }: Column, among = rows): boolean => new Set(among.map((row) => codeOf(row[name]))).size > 1;
  const inOneMark = (column: Column): boolean =>
    [...Map.groupBy(rows, (row) => JSON.stringify(used.map((name) => name && row[name]))).values()].some((members) =>
      several(column, members),
    );
  // What each row of the picture names has a place of its own among the others, such as its number or its topic.
  const named = table.columns.some(({ name, namesMeasure }) => name === view.x && namesMeasure);
  if (unitFrom !== undefined && several(columnOf(table, unitFrom))) narrow(columnOf(table, unitFrom));
  for (const name of table.key) {
    const column = columnOf(table, name);
    if (used.includes(name) || name === "kilde" || !several(column)) continue;
    // Several codes that a declaration asks for stay, where each mark is of one of them.
    if (name in only && !inOneMark(column)) continue;
    const measure = measureOf(table, view, rows);
    const refused = isRefusal(measure) || whyNotAdded(measure, column) !== undefined;
    const ofNames = named && column.role === "dimension" && !inOneMark(column);
    if ((refused && !ofNames) || (column.role === "time" && inOneMark(column))) narrow(column);
  }
  return view;
}

const isForm = (name: string | undefined): name is FormName => FORMS.some((form) => form === name);

/** A declared view with the columns it leaves out narrowed to the newest and the whole. Throws when the rule refuses it. */
function declaredView(table: ViewTable, declared: DeclaredView): View {
  const { form, only, ownScale, breaksBy, side, measure, x, series, facet } = declared;
  const channels = {
    measure,
    x,
    ...(series === undefined ? {} : { series }),
    ...(facet === undefined ? {} : { facet }),
    ...(side === undefined ? {} : { side }),
  };
  const view = narrowed(table, channels, only);
  const resolved = resolve(table, view);
  if (isRefusal(resolved)) throw new Error(`a declared view is refused: ${resolved.refused}`);
  return {
    ...view,
    ...(ownScale ? { ownScale } : {}),
    ...(breaksBy === undefined ? {} : { breaks: breaksBetween(table, resolved, breaksBy) }),
    form: isForm(form) ? form : bestForm(resolved),
  };
}

/**
 * The view that answers a table's first question best: the one of all that the rule allows with the highest score. Undefined
 * for a table that has nothing to draw. Takes the same of the same table, always.
 */
export function defaultView(table: ViewTable): View | undefined {
  if (table.view !== undefined) return table.view === null ? undefined : declaredView(table, table.view);
  const columns = splits(table);
  const measures = table.columns.filter(({ role }) => role === "measure").map(({ name }) => name);
  let best: { view: View; score: number } | undefined;
  const consider = (channels: Channels): void => {
    const view = narrowed(table, channels);
    const resolved = resolve(table, view);
    if (isRefusal(resolved) || !isWorthDrawing(resolved)) return;
    const form = bestForm(resolved);
    const score = scoreOf({ ...resolved, view: { ...view, form } }, table);
    if (!best || score > best.score) best = { view: { ...view, form }, score };
  };
  const tryAll = (measure: string): void => {
    for (const { name: x } of columns) {
      consider({ measure, x });
      for (const { name: series } of columns) if (series !== x) consider({ measure, x, series });
    }
    const found = best?.view;
    if (!found || found.measure !== measure) return;
    for (const { name: facet } of columns) {
      if (facet === found.x || facet === found.series) continue;
      if (new Set(table.rows.map((row) => codeOf(row[facet]))).size > MOST_FACETS) continue;
      const { x, series } = found;
      consider({ measure, x, facet, ...(series === undefined ? {} : { series }) });
    }
  };
  for (const measure of measures.slice(0, MEASURES_TRIED)) tryAll(measure);
  if (!best) tryAll(ROW_COUNT);
  return best?.view;
}
