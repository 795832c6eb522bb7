import { listAnd } from "../../lib/list.ts";
import { cellText } from "../../model/cell-text.ts";
import type { Column } from "../../model/shape.ts";
import { statusMeaning } from "./status-meaning.ts";

/** Columns whose title reads as a noun before its value: `status opgjort`, `år 2021`, `socialtilsyn Øst`. */
const isNoun = ({ name, role }: Column): boolean => role === "status" || role === "place" || name === "aar";

/**
 * What all rows of a table have in common, in one sentence: `Alle rækker har år 2021 og status opgjort (talt eller målt,
 * efter at det er sket).` Empty when they have nothing in common.
 */
export function commonText(columns: readonly Column[], shared: ReadonlyMap<string, string | number>): string {
  const common = columns.filter(({ name }) => shared.has(name));
  const texts = common.map((column) => namedValue(column, shared.get(column.name) ?? ""));
  if (texts.length === 0) return "";
  return common.every(isNoun) ? `Alle rækker har ${listAnd(texts)}.` : `Fælles for alle rækker: ${texts.join(", ")}.`;
}

/** `status opgjort (…)`, `år 2021`; the title is left out where the value begins with it. */
function namedValue(column: Column, value: string | number): string {
  const shown = cellText(column, value);
  const text = column.labels?.[value] === undefined ? shown : shown.toLocaleLowerCase("da-DK");
  const meaning = column.role === "status" ? statusMeaning(String(value)) : undefined;
  const title = `${column.title.charAt(0).toLocaleLowerCase("da-DK")}${column.title.slice(1)} `;
  return `${text.startsWith(column.title) ? "" : title}${text}${meaning === undefined ? "" : ` (${meaning})`}`;
}
