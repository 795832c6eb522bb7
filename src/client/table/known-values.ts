import { noValue } from "../no-value.ts";
import { distinctTexts } from "./code-field.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableRows } from "./table-rows.ts";
import { withEntry, type TableState } from "./table-state.ts";
import type { ReadState } from "./table-address.ts";

/** What was read of an address without the values that no row has, each told of. */
export function knownValues(rows: TableRows, columns: readonly TableColumn[], { state, gone }: ReadState): ReadState {
  let next: TableState = state;
  const told = [...gone];
  for (const { at, name, label } of columns) {
    const asked = state.codes.get(name);
    if (!asked) continue;
    const there = new Set(distinctTexts(rows, at));
    const known = [...asked].filter((value) => there.has(value));
    told.push(...[...asked].filter((value) => !there.has(value)).map((value) => noValue(label, value)));
    next = { ...next, codes: withEntry(next.codes, name, known.length > 0 ? new Set(known) : undefined) };
  }
  return { state: next, gone: told };
}
