import { number } from "../../lib/format.ts";
import { readNumber } from "../../lib/read-number.ts";
import type { Change, FilterField } from "./code-field.ts";
import { make } from "../make.ts";
import type { TableColumn } from "./table-column.ts";
import type { Key, TableRows } from "./table-rows.ts";
import { spanOf, withEntry } from "./table-state.ts";

/** What an end of a span is read as and written as. */
interface Ends {
  type: "text" | "date";
  read: (text: string) => number | string | null | undefined;
  write: (end: number | string) => string;
}

const decimals = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

const NUMBERS: Ends = {
  type: "text",
  read: readNumber,
  write: (end) => (typeof end === "number" ? number(end, decimals(end)) : end),
};
const DAYS: Ends = { type: "date", read: (text) => text || null, write: String };

const least = (keys: readonly Key[], sign: 1 | -1): Key =>
  keys.reduce<Key>((best, key) => {
    if (best === null || key === null) return best ?? key;
    return (sign > 0 ? key < best : key > best) ? key : best;
  }, null);

/** From one number or day to another; rows between them, both included, stay. */
export function spanField(rows: TableRows, { at, name, label, filter }: TableColumn, change: Change): FilterField {
  const ends = filter === "days" ? DAYS : NUMBERS;
  const keys = rows.keys(at);
  const end = (words: string, sign: 1 | -1): HTMLInputElement => {
    const input = make("input", { type: ends.type, inputMode: "decimal", autocomplete: "off" });
    input.ariaLabel = `${label}, ${words}`;
    const limit = least(keys, sign);
    if (limit !== null) input.placeholder = ends.write(limit);
    return input;
  };
  const [from, to] = [end("fra", 1), end("til", -1)];
  const problem = make("p", { className: "filter-problem", hidden: true });
  const read = (input: HTMLInputElement): number | string | null | undefined => {
    const value = ends.read(input.value);
    input.ariaInvalid = value === undefined ? "true" : null;
    return value;
  };
  const element = make(
    "fieldset",
    { className: "filter-span" },
    make("legend", {}, label),
    make("label", {}, "fra ", from),
    make("label", {}, "til ", to),
    problem,
  );
  element.addEventListener("change", () => {
    const [low, high] = [read(from), read(to)];
    const isBroken = low === undefined || high === undefined;
    problem.hidden = !isBroken;
    problem.textContent = isBroken ? "Skriv et tal, for eksempel 1.250 eller 2,5." : "";
    if (isBroken) return;
    const span = low === null && high === null ? undefined : spanOf(low ?? undefined, high ?? undefined);
    change((state) => ({ ...state, spans: withEntry(state.spans, name, span) }));
  });
  return {
    element,
    sync: ({ spans }) => {
      const span = spans.get(name);
      for (const [input, value] of [
        [from, span?.from],
        [to, span?.to],
      ] as const) {
        input.value = value === undefined ? "" : ends.write(value);
        input.ariaInvalid = null;
      }
      problem.hidden = true;
    },
  };
}
