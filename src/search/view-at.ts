import type { Published } from "../model/published.ts";
import { addressOf } from "../views/address.ts";
import { fitting } from "../views/fitting.ts";
import { narrowed } from "../views/narrowed.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import type { Mark, Resolved } from "../views/resolved.ts";
import { ROW_COUNT, type View } from "../views/view.ts";
import { toldOf } from "./told-of.ts";

/** A view of a dataset that a search leads to: the query of its address, and its one value where it has one. */
export interface FoundView {
  query: string;
  told?: string;
}

/** A view in which a code of a column stands out, where it lies along the rows, or else is the only one. */
export function viewWith(standard: View, column: string, code: string): View {
  if (column === standard.x) return { ...standard, highlight: [code] };
  return { ...standard, filters: { ...standard.filters, [column]: [code] } };
}

/** The query of a view of a code, which names the code also where the first view is of it. */
export function queryOf(view: View, standard: View, column: string, code: string): string {
  const query = addressOf(view, standard);
  const usual = standard.filters[column] ?? [];
  if (column === standard.x || usual.length !== 1 || usual[0] !== code) return query;
  return [query, new URLSearchParams([[`f.${column}`, code]]).toString()].filter((part) => part !== "").join("&");
}

/** The marks of a code: all that are drawn, or those in its row; of several times those of the last. */
function marksOf({ x, marks }: Resolved, column: string, code: string): readonly Mark[] {
  if (x.column.name === column) return marks.filter((mark) => mark.x === code);
  if (x.column.role !== "time") return marks;
  const last = marks
    .map((mark) => mark.x)
    .sort()
    .at(-1);
  return marks.filter((mark) => mark.x === last);
}

/** The same split of the same values, narrowed anew to what there is of a code. */
function renarrowed(dataset: Published, standard: View, column: string, code: string): View {
  const { measure, x, series, facet } = standard;
  const channels = {
    ...{ measure, x },
    ...(series === undefined ? {} : { series }),
    ...(facet === undefined ? {} : { facet }),
  };
  return { ...standard, filters: narrowed(dataset, channels, { [column]: code }).filters };
}

/** The view of one code of a column of a dataset; undefined where it is refused or shows nothing of it. */
export function viewAt(dataset: Published, standard: View, column: string, code: string): FoundView | undefined {
  const usual = viewWith(standard, column, code);
  const usualAnswer = resolve(dataset, usual);
  const isUsual = column === standard.x || !isRefusal(usualAnswer);
  const view = isUsual ? usual : renarrowed(dataset, standard, column, code);
  const resolved = isUsual ? usualAnswer : resolve(dataset, view);
  if (isRefusal(resolved)) return undefined;
  const [mark, other] = marksOf(resolved, column, code);
  if (!mark) return undefined;
  const query = queryOf(
    fitting(view, (one) => resolve(dataset, one)),
    standard,
    column,
    code,
  );
  if (other || view.measure === ROW_COUNT) return { query };
  const told = toldOf(dataset, resolved, mark, column);
  return told === undefined ? { query } : { query, told };
}
