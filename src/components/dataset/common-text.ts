import { lowerFirst } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { lowerCase } from "../../lib/lower-case.ts";
import { cellText } from "../../model/cell-text.ts";
import type { Column } from "../../model/shape.ts";
import { statusSentence } from "./status-sentence.ts";

/** Columns that say whom or when rows are about; with the kind of figure they make one sentence. */
const isYear = ({ name }: Column): boolean => name === "aar";
const isAbout = (column: Column): boolean => column.role === "place" || isYear(column);
/** A column whose title is what its rows are or are not. */
const isAnswer = ({ labels }: Column): boolean =>
  labels !== undefined && Object.keys(labels).sort().join() === "ja,nej";
const isStatus = ({ role }: Column): boolean => role === "status";

/**
 * What all rows of a table have in common: `Alle tal gælder 2021 og er opgjort: talt eller målt, efter at det er sket.`, and
 * after that what makes no sentence. Empty when they have nothing in common.
 */
export function commonText(columns: readonly Column[], shared: ReadonlyMap<string, string | number>): string {
  const common = columns.filter(({ name }) => shared.has(name));
  const valueOf = ({ name }: Column): string | number => shared.get(name) ?? "";
  const about = common.filter(isAbout).map((column) => namedValue(column, valueOf(column)));
  const said = [
    ...(about.length > 0 ? [`gælder ${listAnd(about)}`] : []),
    ...common.filter(isStatus).map((column) => statusSentence(String(valueOf(column)))),
  ];
  const rest = common
    .filter((column) => !isAbout(column) && !isStatus(column))
    .map((column) => namedValue(column, valueOf(column)));
  const subject = columns.some(({ role }) => role === "measure") ? "Alle tal" : "Alle oplysninger";
  return [
    ...(said.length > 0 ? [`${subject} ${said.join(" og ")}.`] : []),
    ...(rest.length > 0 ? [`Fælles for alle rækker: ${rest.join(", ")}.`] : []),
  ].join(" ");
}

/** `2021`, `Socialtilsyn Øst`, `kvoten er planlagt`, `ikke i opfølgningen`; the title is left out where the value begins with it. */
function namedValue(column: Column, value: string | number): string {
  const { title } = column;
  if (isAnswer(column)) return value === "ja" ? lowerFirst(title) : `ikke ${lowerFirst(title)}`;
  const shown = cellText(column, value);
  const ofCode = column.labels?.[value] !== undefined && !isAbout(column);
  const text = ofCode ? lowerCase(shown) : shown;
  return `${titleBefore(column, text)}${text}`;
}

/** What stands before a value: places keep the capital of their names, years need no title, and a status of its own is said what it is of. */
function titleBefore(column: Column, text: string): string {
  const { title } = column;
  if (isYear(column) || text.startsWith(title)) return "";
  if (isAbout(column)) return `${title} `;
  return `${lowerFirst(title).replace(/s status$/, " er")} `;
}
