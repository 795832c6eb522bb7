import { unitColumns } from "../model/unit-columns.ts";
import type { DeclaredView } from "../model/dataset.ts";
import type { Column } from "../model/shape.ts";
import { bestForm } from "./best-form.ts";
import { MOST_CODES } from "./most-codes.ts";
import { narrowed, type Channels } from "./narrowed.ts";
import { hasCourse } from "./has-course.ts";
import { isRefusal } from "./refusal.ts";
import { resolve } from "./resolve.ts";
import type { Resolved } from "./resolved.ts";
import { scoreOf } from "./score.ts";
import { FORMS, ROW_COUNT, type FormName, type View } from "./view.ts";
import { codesOf, type ViewTable } from "./view-table.ts";

/** One value is no picture, and neither is a list in which everything is there once. */
const isWorthDrawing = ({ view, marks, series }: Resolved): boolean =>
  marks.length > 1 &&
  series?.items.length !== 1 &&
  (view.measure !== ROW_COUNT || marks.some(({ value }) => value > 1));

/** Of several measures the first few are looked at: a table's first measure is what it is about. */
const MEASURES_TRIED = 3;
/** Nine pictures fill three rows of three: of more, a reader can no longer compare one with another. */
const MOST_FACETS = 9;

/** The columns that rows can be split by: they have several codes, and not one for each row of a long table. None is a unit. */
function splits({ columns, rows }: ViewTable): Column[] {
  const units = unitColumns(columns);
  return columns.filter(({ name, role, derived }) => {
    if (derived || units.has(name) || role === "measure" || role === "text" || role === "provenance") return false;
    const codes = codesOf(rows, name);
    return codes.size > 1 && codes.size <= MOST_CODES;
  });
}

const isForm = (name: string | undefined): name is FormName => FORMS.some((form) => form === name);

/** The form that a view is best drawn in: as lines only where they join any of its points. */
function formOf(table: ViewTable, resolved: Resolved): FormName {
  const form = bestForm(resolved);
  if (form !== "linjer") return form;
  const drawn = resolve(table, { ...resolved.view, form });
  return isRefusal(drawn) || hasCourse(drawn) ? form : bestForm(drawn, form);
}

/** A declared view with the columns it leaves out narrowed to the newest and the whole. Throws when the rule refuses it. */
function declaredView(table: ViewTable, declared: DeclaredView): View {
  const { form, only, ownScale, side, measure, x, series, facet } = declared;
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
    form: isForm(form) ? form : formOf(table, resolved),
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
    const form = formOf(table, resolved);
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
      if (codesOf(table.rows, facet).size > MOST_FACETS) continue;
      const { x, series } = found;
      consider({ measure, x, facet, ...(series === undefined ? {} : { series }) });
    }
  };
  for (const measure of measures.slice(0, MEASURES_TRIED)) tryAll(measure);
  if (!best) tryAll(ROW_COUNT);
  return best?.view;
}
