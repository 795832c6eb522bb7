import { resolve, type CodeLists } from "../../src/model/code-lists.ts";
import type { Column } from "../../src/model/shape.ts";
import { YEAR } from "./header-candidates.ts";
import { isNothing, readNumber } from "./number-text.ts";
import type { SheetCell } from "./sheet.ts";
import { codeOf } from "./tidy-cell.ts";
import { comparable, tidyText, withoutMarks } from "./without-marks.ts";

/** What the published rows of a dataset have in a column, as they are compared. */
export type KnownValues = ReadonlyMap<string, ReadonlySet<string>>;

/** So many different cells of a column are looked at. */
const ENOUGH = 200;

/** How well the heads of a delivered column name a column of a dataset, from 0 to 1. */
export function nameFit({ name, title }: Column, heads: readonly string[]): number {
  const wanted = [comparable(title), comparable(name)];
  const best = heads.map((head) => {
    const told = comparable(head);
    if (wanted.includes(told)) return 1;
    if (wanted.includes(told.replace(/\s*\([^)]*\)\s*$/, ""))) return 0.95;
    return Math.max(...wanted.map((one) => sharedWords(one, told)));
  });
  return Math.max(0, ...best);
}

/** The words that two headings share as a part of all that they have, and less than a full fit; much where one says all that the other does. */
function sharedWords(a: string, b: string): number {
  const [first, second] = [new Set(a.split(" ")), new Set(b.split(" "))];
  const shared = [...first].filter((word) => second.has(word) && word.length > 2).length;
  if (shared > 0 && shared === Math.min(first.size, second.size)) return 0.8;
  return (0.8 * shared) / new Set([...first, ...second]).size;
}

/** What part of the filled cells of a delivered column can stand in a column of a dataset, from 0 to 1; 0.5 where none is filled. */
export function valueFit(
  column: Column,
  cells: readonly (SheetCell | undefined)[],
  lists: CodeLists,
  known: KnownValues,
): number {
  const told = [...new Map(cells.flatMap((cell) => (cell?.text ? [[cell.text, cell] as const] : []))).values()].slice(
    0,
    ENOUGH,
  );
  if (told.length === 0) return column.optional ? 0.5 : 0;
  return told.filter((cell) => holds(column, cell, lists, known)).length / told.length;
}

function holds(column: Column, cell: SheetCell, { lists }: CodeLists, known: KnownValues): boolean {
  const text = tidyText(cell.text);
  if (column.type === "integer" || column.type === "decimal") {
    if (column.role === "time")
      return YEAR.test(withoutMarks(text)) || (cell.kind === "date" && column.grain === "year");
    if (isNothing(text)) return true;
    return cell.kind === "number" || (cell.kind !== "date" && readNumber(text) !== undefined);
  }
  if (column.type === "choice") return codeOf(column, text) !== undefined;
  if (column.codeList)
    return text === column.alsoAllowed || resolve(lists[column.codeList], withoutMarks(text)) !== undefined;
  if (column.grain === "date") return cell.kind === "date" || /^(?:19|20)\d{2}(?:-|$)/.test(text);
  const values = known.get(column.name);
  if (column.role === "dimension" && values !== undefined)
    return values.has(comparable(text)) || readNumber(text) === undefined;
  return cell.kind === "text";
}

/** What of a column one head names: a year, a code or a name that its rows already have. Undefined when it names none. */
export function namedIn(column: Column, head: string, { lists }: CodeLists, known: KnownValues): string | undefined {
  const text = withoutMarks(head);
  if (column.role === "time" && column.grain === "year") return YEAR.test(text) ? text : undefined;
  if (column.role !== "place" && column.role !== "dimension") return undefined;
  if (column.type === "choice") return codeOf(column, text);
  if (column.codeList) return resolve(lists[column.codeList], text);
  return known.get(column.name)?.has(comparable(text)) ? text : undefined;
}
