import { lowerFirst } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { lowerCase } from "../../lib/lower-case.ts";
import { cellText } from "../../model/cell-text.ts";
import { YEAR_TITLE } from "../../model/columns/time.ts";
import type { Column } from "../../model/shape.ts";
import { statusSentence } from "./status-sentence.ts";

const isYear = ({ name, title }: Column): boolean => name === "aar" && title === YEAR_TITLE;
const isPlace = ({ role }: Column): boolean => role === "place";
const isAbout = (column: Column): boolean => isPlace(column) || isYear(column);
/** A column whose title is what its rows are or are not. */
const isAnswer = ({ labels }: Column): boolean =>
  labels !== undefined && Object.keys(labels).sort().join() === "ja,nej";
const isStatus = ({ role }: Column): boolean => role === "status";
/** The day that rows are in force from. */
const isBegin = ({ grain, title }: Column): boolean => grain === "date" && title === "Gælder fra";

const [NUMBERS, RULES] = ["Alle tal", "regler"];
const THEN = "da bilaget blev skrevet";

const listed = (before: string, things: readonly string[]): string =>
  things.length === 0 ? "" : `${before}${listAnd(things)}`;

/**
 * What all rows of a table have in common: `Alle tal gælder 2021 og er opgjort: talt eller målt, efter at det er sket.`, and
 * after that what makes no sentence. Empty when they have nothing in common. Rows without numbers that are in force were so
 * at a time, which is said once: `Alle oplysninger gjaldt i 2021.`
 */
export function commonText(
  columns: readonly Column[],
  shared: ReadonlyMap<string, string | number>,
  rowsAre?: string,
): string {
  const common = columns.filter(({ name }) => shared.has(name));
  const valueOf = ({ name }: Column): string | number => shared.get(name) ?? "";
  /** The first year of the span that a column has the last year of, where both are common. */
  const beginOf = ({ begins, type }: Column): Column | undefined =>
    type === "integer" && begins !== undefined ? common.find(({ name }) => name === begins) : undefined;
  const told = (is: (column: Column) => boolean): string[] =>
    common
      .filter((column) => is(column) && beginOf(column) === undefined)
      .map((column) => {
        const end = common.find((other) => beginOf(other) === column);
        return end === undefined ? namedValue(column, valueOf(column)) : `${valueOf(column)}-${valueOf(end)}`;
      });
  const subject = subjectOf(columns, rowsAre);
  const statuses = common.filter(isStatus).map((column) => String(valueOf(column)));
  const begins = common.filter(isBegin).map((column) => cellText(column, valueOf(column)));
  const said =
    subject !== NUMBERS && statuses.includes("gaeldende")
      ? [`gjaldt${listed(" ", told(isPlace))}${inForce(told(isYear), begins)}`]
      : [
          listed(
            "gælder ",
            told((column) => (isYear(column) ? begins.length === 0 : isPlace(column))),
          ),
          listed("gælder fra ", begins),
          ...statuses.map(statusSentence),
        ].filter((part) => part !== "");
  const rest = told((column) => !isAbout(column) && !isStatus(column) && !isBegin(column));
  return [
    ...(said.length > 0 ? [`${subject} ${said.join(" og ")}.`] : []),
    ...(rest.length > 0 ? [`Fælles for alle rækker: ${rest.join(", ")}.`] : []),
  ].join(" ");
}

/** What is said something of: rules are not numbers, though one may have a number. */
function subjectOf(columns: readonly Column[], rowsAre: string | undefined): string {
  if (rowsAre === RULES) return `Alle ${RULES}`;
  return columns.some(({ role }) => role === "measure") ? NUMBERS : "Alle oplysninger";
}

/** When something was in force: from a day on, in a year, or at least when it was written. */
function inForce(years: readonly string[], begins: readonly string[]): string {
  if (begins.length > 0) return `${listed(" fra ", begins)} og stadig, ${THEN}`;
  return years.length > 0 ? listed(" i ", years) : `, ${THEN}`;
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
