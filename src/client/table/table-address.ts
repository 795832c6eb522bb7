import { isDate } from "../../lib/dates.ts";
import type { TableColumn } from "./table-column.ts";
import { PLAIN, type Span, type TableState } from "./table-state.ts";

/** What an address asks for, and in sentences what of it the table does not have. */
export interface ReadState {
  state: TableState;
  gone: string[];
}

const noColumn = (name: string): string => `Tabellen har ingen kolonne »${name}«.`;

function readSpan(text: string, filter: TableColumn["filter"]): Span | undefined {
  const [, from = "", to = ""] = /^(.*)\.\.(.*)$/.exec(text) ?? [];
  const read = (end: string): number | string | undefined => {
    if (filter === "days") return isDate(end) ? end : undefined;
    return end === "" || Number.isNaN(Number(end)) ? undefined : Number(end);
  };
  const span = { from: read(from), to: read(to) };
  const isBroken = (from !== "" && span.from === undefined) || (to !== "" && span.to === undefined);
  return isBroken || (from === "" && to === "") ? undefined : span;
}

/** The state that an address asks for. Whether a column has the values is left to whoever has the rows. */
export function readAddress(search: string, columns: readonly TableColumn[]): ReadState {
  const params = new URLSearchParams(search);
  const gone: string[] = [];
  const byName = new Map(columns.map((column) => [column.name, column]));
  const [, sorted = "", way] = /^(.*)-(op|ned)$/.exec(params.get("sorter") ?? "") ?? [];
  const sort = byName.get(sorted)?.isSortable ? { name: sorted, isDescending: way === "ned" } : undefined;
  if (params.has("sorter") && !sort) gone.push(`Tabellen kan ikke sorteres efter »${params.get("sorter") ?? ""}«.`);

  const codes = new Map<string, Set<string>>();
  const spans = new Map<string, Span>();
  for (const [param, value] of params) {
    if (!param.startsWith("r.")) continue;
    const name = param.slice(2);
    const column = byName.get(name);
    if (!column?.filter) gone.push(column ? `»${column.label}« kan ikke filtreres.` : noColumn(name));
    else if (column.filter === "codes") codes.set(name, (codes.get(name) ?? new Set()).add(value));
    else {
      const span = readSpan(value, column.filter);
      if (span) spans.set(name, span);
      else gone.push(`»${column.label}« kan ikke være »${value}«.`);
    }
  }

  const asked = (params.get("skjul") ?? "").split(",").filter(Boolean);
  gone.push(...asked.filter((name) => !byName.has(name)).map(noColumn));
  const hidden = new Set(asked.filter((name) => (byName.get(name)?.at ?? 0) > 0));
  const page = Math.max(1, Number.parseInt(params.get("tabelside") ?? "1", 10) || 1) - 1;
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
