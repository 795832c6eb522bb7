import { askedTwice } from "../../lib/asked-twice.ts";
import { isDate } from "../../lib/dates.ts";
import { number } from "../../lib/format.ts";
import { toldValue } from "../../lib/told-value.ts";
import type { TableColumn } from "./table-column.ts";
import { PLAIN, spanOf, type Span, type TableState } from "./table-state.ts";

/** What an address asks for, and in sentences what of it the table does not have. */
export interface ReadState {
  state: TableState;
  gone: string[];
}

/** What an address can ask for once. */
const ONCE = ["sorter", "søg", "skjul", "tabelside"];

const noColumn = (name: string): string => `Tabellen har ingen kolonne ${toldValue(name)}.`;

/** That a table has no such page, and which is shown, counted from 1. */
export const noPage = (asked: string, shown: number): string =>
  `Tabellen har ingen side ${toldValue(asked)}. Vist er i stedet side ${number(shown)}.`;

function readSpan(text: string, filter: TableColumn["filter"]): Span | undefined {
  const [, from = "", to = ""] = /^(.*)\.\.(.*)$/.exec(text) ?? [];
  const read = (end: string): number | string | undefined => {
    if (filter === "days") return isDate(end) ? end : undefined;
    return end === "" || Number.isNaN(Number(end)) ? undefined : Number(end);
  };
  const [first, last] = [read(from), read(to)];
  const isBroken = (from !== "" && first === undefined) || (to !== "" && last === undefined);
  return isBroken || (from === "" && to === "") ? undefined : spanOf(first, last);
}

/** The state that an address asks for. Whether a column has the values is left to whoever has the rows. */
export function readAddress(search: string, columns: readonly TableColumn[]): ReadState {
  const params = new URLSearchParams(search);
  const gone = askedTwice(params, ONCE);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const order = params.get("sorter") ?? "";
  const [, sorted = "", way] = /^(.*)-(op|ned)$/.exec(order) ?? [];
  const sort = byName.get(sorted)?.isSortable ? { name: sorted, isDescending: way === "ned" } : undefined;
  if (order !== "" && !sort) gone.push(`Tabellen kan ikke sorteres efter ${toldValue(order)}.`);

  const codes = new Map<string, Set<string>>();
  const spans = new Map<string, Span>();
  for (const [param, value] of params) {
    if (!param.startsWith("r.") || value === "") continue;
    const name = param.slice(2);
    const column = byName.get(name);
    if (!column?.filter) gone.push(column ? `»${column.label}« kan ikke filtreres.` : noColumn(name));
    else if (column.filter === "codes") codes.set(name, (codes.get(name) ?? new Set()).add(value));
    else {
      const span = readSpan(value, column.filter);
      if (span) spans.set(name, span);
      else gone.push(`»${column.label}« kan ikke være ${toldValue(value)}.`);
    }
  }

  const asked = (params.get("skjul") ?? "").split(",").filter(Boolean);
  for (const name of asked) {
    const column = byName.get(name);
    if (!column) gone.push(noColumn(name));
    else if (column.at === 0) gone.push(`»${column.label}« siger, hvad rækkerne er, og kan ikke skjules.`);
  }
  const hidden = new Set(asked.filter((name) => (byName.get(name)?.at ?? 0) > 0));
  const place = params.get("tabelside") ?? "";
  const isPage = /^[1-9]\d{0,8}$/.test(place);
  if (place !== "" && !isPage) gone.push(noPage(place, 1));
  const page = isPage ? Number(place) - 1 : 0;
  return { state: { ...PLAIN, query: params.get("søg") ?? "", sort, codes, spans, hidden, page }, gone };
}

/** An address with a table's state in place of the one it has; nothing stands there of what is as the page has it. */
export function writeAddress(url: URL, { query, sort, codes, spans, hidden, page }: TableState): URL {
  const next = new URL(url);
  const own = (name: string, value: string): void => {
    if (value) next.searchParams.set(name, value);
    else next.searchParams.delete(name);
  };
  for (const name of [...next.searchParams.keys()]) if (name.startsWith("r.")) next.searchParams.delete(name);
  own("sorter", sort ? `${sort.name}-${sort.isDescending ? "ned" : "op"}` : "");
  own("søg", query.trim());
  own("skjul", [...hidden].join(","));
  own("tabelside", page > 0 ? String(page + 1) : "");
  for (const [name, values] of codes) for (const value of values) next.searchParams.append(`r.${name}`, value);
  for (const [name, { from = "", to = "" }] of spans) next.searchParams.append(`r.${name}`, `${from}..${to}`);
  return next;
}
