import { compareDanish } from "../../lib/collate.ts";
import { fold } from "../fold.ts";
import { make } from "../make.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableRows } from "./table-rows.ts";
import { withEntry, type TableState } from "./table-state.ts";

/** A field of the panel of filters. */
export interface FilterField {
  element: HTMLElement;
  /** Shows what the state asks for. */
  sync: (state: TableState) => void;
}

/** Tells what the reader asks for, as a change of the state that there is. */
export type Change = (change: (state: TableState) => TableState) => void;

/** A list of more values than this can be searched. */
const SEARCHED_FROM = 12;

/** The texts of a column, once each, in the order of what they stand for. */
export function distinctTexts(rows: TableRows, at: number): string[] {
  const keys = rows.keys(at);
  const found = new Map(rows.texts(at).map((text, row) => [text, keys[row] ?? null]));
  found.delete("");
  const known = [...found];
  known.sort(([a, one], [b, other]) =>
    typeof one === "number" && typeof other === "number"
      ? one - other
      : compareDanish(String(one ?? a), String(other ?? b)),
  );
  return known.map(([text]) => text);
}

/** The values of a column to choose among; rows that have one of the chosen stay. */
export function codeField(rows: TableRows, { at, name, label }: TableColumn, change: Change): FilterField {
  const boxes = distinctTexts(rows, at).map((text) => {
    const box = make("input", { type: "checkbox", value: text });
    return { box, row: make("label", {}, box, text), folded: fold(text) };
  });
  const list = make("div", { className: "filter-codes" }, ...boxes.map(({ row }) => row));
  list.addEventListener("change", () => {
    const chosen = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    change((state) => ({
      ...state,
      codes: withEntry(state.codes, name, chosen.length > 0 ? new Set(chosen) : undefined),
    }));
  });
  const find = make("input", {
    type: "search",
    ariaLabel: `Find i ${label}`,
    placeholder: "Find",
    autocomplete: "off",
  });
  find.addEventListener("input", () => {
    const wanted = fold(find.value.trim());
    for (const { row, folded } of boxes) row.hidden = !folded.includes(wanted);
  });
  const parts = boxes.length > SEARCHED_FROM ? [find, list] : [list];
  return {
    element: make("fieldset", {}, make("legend", {}, label), ...parts),
    sync: ({ codes }) => {
      for (const { box } of boxes) box.checked = codes.get(name)?.has(box.value) ?? false;
    },
  };
}
