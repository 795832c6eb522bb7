import type { Published } from "../model/published.ts";
import type { Row } from "../model/row.ts";
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
  value?: number;
  /** The rows of the value. */
  rows?: readonly Row[];
}

/** A code of a column that is asked for. */
export type AskedCode = readonly [column: string, code: string];

/** The column of years: a year that is asked for is the only one, also where the years lie along the rows. */
export const YEAR = "aar";

/** A view in which codes stand out, where they lie along the rows, or else are the only ones. */
export const viewWith = (standard: View, ...asked: readonly AskedCode[]): View =>
  asked.reduce<View>(
    (view, [column, code]) =>
      column === view.x && column !== YEAR
        ? { ...view, highlight: [code] }
        : { ...view, filters: { ...view.filters, [column]: [code] } },
    standard,
  );

/** The query of a view of codes, which names them also where the first view is of them. */
export function queryOf(view: View, standard: View, ...asked: readonly AskedCode[]): string {
  const unsaid = asked.filter(([column, code]) => {
    const usual = standard.filters[column] ?? [];
    return column !== view.x && usual.length === 1 && usual[0] === code && view.filters[column]?.[0] === code;
  });
  const own = unsaid.map(([column, code]) => new URLSearchParams([[`f.${column}`, code]]).toString());
  return [addressOf(view, standard), ...own].filter((part) => part !== "").join("&");
}

/** The marks of codes: all that are drawn, or those in their row; of several times those of the last. */
function marksOf({ x, marks }: Resolved, asked: readonly AskedCode[]): readonly Mark[] {
  const inRow = asked.find(([column]) => column === x.column.name);
  if (inRow) return marks.filter((mark) => mark.x === inRow[1]);
  if (x.column.role !== "time") return marks;
  const last = marks
    .map((mark) => mark.x)
    .sort()
    .at(-1);
  return marks.filter((mark) => mark.x === last);
}

/** The same split of the same values, narrowed anew to what there is of some codes. */
function renarrowed(dataset: Published, standard: View, asked: readonly AskedCode[]): View {
  const { measure, x, series, facet } = standard;
  const channels = {
    ...{ measure, x },
    ...(series === undefined ? {} : { series }),
    ...(facet === undefined ? {} : { facet }),
  };
  return { ...standard, filters: narrowed(dataset, channels, Object.fromEntries(asked)).filters };
}

/** What a view shows of codes; undefined where it is refused or shows nothing of them. */
export function foundIn(
  dataset: Published,
  view: View,
  standard: View,
  asked: readonly AskedCode[],
): FoundView | undefined {
  const resolved = resolve(dataset, view);
  if (isRefusal(resolved)) return undefined;
  const [mark, other] = marksOf(resolved, asked);
  if (!mark) return undefined;
  const shown = fitting(view, (one) => resolve(dataset, one));
  const query = queryOf(shown, standard, ...asked);
  if (other || view.measure === ROW_COUNT) return { query };
  const columns = asked.map(([column]) => column);
  const told = toldOf(dataset, resolved, mark, columns);
  if (told === undefined) return { query };
  return {
    query,
    told,
    value: mark.value,
    rows: mark.rows.map((at) => dataset.rows[at]).filter((row) => row !== undefined),
  };
}

/** The view of codes of columns of a dataset; undefined where it is refused or shows nothing of them. */
export function viewAt(
  dataset: Published,
  standard: View,
  asked: readonly AskedCode[],
  measure = standard.measure,
): FoundView | undefined {
  const own = { ...standard, measure };
  const usual = viewWith(own, ...asked);
  const isUsual = asked.every(([column]) => column === standard.x) || !isRefusal(resolve(dataset, usual));
  return foundIn(dataset, isUsual ? usual : renarrowed(dataset, own, asked), standard, asked);
}
