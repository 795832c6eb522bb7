import { danishDate } from "../../lib/dates.ts";
import { number } from "../../lib/format.ts";
import { listOr } from "../../lib/list.ts";
import type { TableColumn } from "./table-column.ts";
import { withEntry, type Span, type TableState } from "./table-state.ts";

/** A part of what a reader has asked for, in words, and the state without it. */
export interface Narrowing {
  words: string;
  without: (state: TableState) => TableState;
}

const written = (end: number | string): string =>
  typeof end === "number" ? number(end, /\.(\d+)$/.exec(String(end))?.[1]?.length ?? 0) : danishDate(end);

function spanWords({ from, to }: Span): string {
  if (from !== undefined && to !== undefined) return `${written(from)} til ${written(to)}`;
  if (from !== undefined) return `mindst ${written(from)}`;
  return to === undefined ? "alle" : `højst ${written(to)}`;
}

/** More values than this are counted, not named. */
const MOST_NAMED = 3;

function codeWords(values: ReadonlySet<string>): string {
  return values.size > MOST_NAMED ? `${values.size} værdier` : listOr([...values]);
}

/** All that narrows a table, in words: what is searched for, and what is asked of its columns. */
export const narrowedBy = (columns: readonly TableColumn[], state: TableState): string[] => [
  ...[state.query.trim()].filter((query) => query !== ""),
  ...askedFor(columns, { ...state, hidden: new Set() }).map(({ words }) => words),
];

/** What narrows a table beside the search, column by column, and what is left out of it. */
export function askedFor(columns: readonly TableColumn[], { codes, spans, hidden }: TableState): Narrowing[] {
  const narrowed = columns.flatMap(({ name, label }): Narrowing[] => {
    const [values, span] = [codes.get(name), spans.get(name)];
    if (values)
      return [
        {
          words: `${label}: ${codeWords(values)}`,
          without: (state) => ({ ...state, codes: withEntry(state.codes, name, undefined) }),
        },
      ];
    if (span)
      return [
        {
          words: `${label}: ${spanWords(span)}`,
          without: (state) => ({ ...state, spans: withEntry(state.spans, name, undefined) }),
        },
      ];
    return [];
  });
  if (hidden.size === 0) return narrowed;
  const words = hidden.size === 1 ? "1 kolonne er skjult" : `${hidden.size} kolonner er skjult`;
  return [...narrowed, { words, without: (state) => ({ ...state, hidden: new Set() }) }];
}
