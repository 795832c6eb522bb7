import { listAnd } from "../../lib/list.ts";
import { cellText } from "../../model/cell-text.ts";
import type { Column } from "../../model/shape.ts";
import { statusMeaning } from "./status-meaning.ts";

/**
 * What all rows of a table have in common, in one sentence: `Alle rækker har år 2021 og status opgjort: talt eller målt,
 * efter at det er sket.` Empty when they have nothing in common.
 */
export function commonText(columns: readonly Column[], shared: ReadonlyMap<string, string | number>): string {
  const common = columns.flatMap((column) => {
    const value = shared.get(column.name);
    return value === undefined
      ? []
      : [{ text: namedValue(column, value), status: column.role === "status" ? value : "" }];
  });
  if (common.length === 0) return "";
  const meaning = statusMeaning(String(common.at(-1)?.status ?? ""));
  return `Alle rækker har ${listAnd(common.map(({ text }) => text))}${meaning === undefined ? "" : `: ${meaning}`}.`;
}

/** `status opgjort`, `år 2021`; the title is left out where the value begins with it. */
function namedValue(column: Column, value: string | number): string {
  const shown = cellText(column, value);
  const text = column.labels?.[value] === undefined ? shown : shown.toLocaleLowerCase("da-DK");
  if (text.startsWith(column.title)) return text;
  return `${column.title.charAt(0).toLocaleLowerCase("da-DK")}${column.title.slice(1)} ${text}`;
}
