import { lower } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { cellText } from "../../model/cell-text.ts";
import type { Column } from "../../model/shape.ts";
import { statusMeaning } from "./status-meaning.ts";

/** Columns that say whom or when rows are about; with the kind of figure they make one sentence. */
const isYear = ({ name }: Column): boolean => name === "aar";
const isAbout = (column: Column): boolean => column.role === "place" || isYear(column);
const isStatus = ({ role }: Column): boolean => role === "status";

/**
 * What all rows of a table have in common, in one sentence: `Alle rækker gælder 2021 og har status opgjort (talt eller målt,
 * efter at det er sket).` Empty when they have nothing in common.
 */
export function commonText(columns: readonly Column[], shared: ReadonlyMap<string, string | number>): string {
  const common = columns.filter(({ name }) => shared.has(name));
  if (common.length === 0) return "";
  const texts = (chosen: readonly Column[]): string[] =>
    chosen.map((column) => namedValue(column, shared.get(column.name) ?? ""));
  const listed = (column: Column): string => `${isYear(column) ? "år " : ""}${texts([column]).join("")}`;
  if (!common.every((column) => isAbout(column) || isStatus(column)))
    return `Fælles for alle rækker: ${common.map(listed).join(", ")}.`;
  const [about, kind] = [texts(common.filter(isAbout)), texts(common.filter(isStatus))];
  const said = [
    ...(about.length > 0 ? [`gælder ${listAnd(about)}`] : []),
    ...(kind.length > 0 ? [`har ${listAnd(kind)}`] : []),
  ];
  return `Alle rækker ${said.join(" og ")}.`;
}

/** `2021`, `Socialtilsyn Øst`, `status opgjort (…)`, `kvotens status er planlagt`; the title is left out where the value begins with it. */
function namedValue(column: Column, value: string | number): string {
  const shown = cellText(column, value);
  const ofCode = column.labels?.[value] !== undefined && !isAbout(column);
  const text = ofCode ? shown.toLocaleLowerCase("da-DK") : shown;
  const meaning = isStatus(column) ? statusMeaning(String(value)) : undefined;
  return `${titleBefore(column, text)}${text}${meaning === undefined ? "" : ` (${meaning})`}`;
}

/** What stands before a value: places keep the capital of their names, years need no title, and a status of its own is said what it is. */
function titleBefore(column: Column, text: string): string {
  const { title } = column;
  if (isYear(column) || text.startsWith(title)) return "";
  if (isAbout(column)) return `${title} `;
  return `${lower(title)} ${title.endsWith(" status") ? "er " : ""}`;
}
