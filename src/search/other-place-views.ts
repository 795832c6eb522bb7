import type { Published } from "../model/published.ts";
import type { Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import type { PlaceViews } from "../site/search-record.ts";
import { ROW_COUNT, type View } from "../views/view.ts";
import { codeOf } from "../views/view-table.ts";
import { askedCodes } from "./asked-codes.ts";
import { placeNamed } from "./places.ts";
import { toldWithBefore } from "./told-before.ts";
import { valueAt } from "./value-at.ts";
import { viewAt, YEAR, type AskedCode, type FoundView } from "./view-at.ts";
import { yearsOf } from "./years-of.ts";
import { viewGroups } from "./view-groups.ts";
import { withPlace } from "./with-place.ts";

/** A view with the title of what is measured, where that is not the title of the dataset, and the year that is asked for. */
type Titled = [title: string | undefined, found: FoundView | undefined, year?: string];

/** What is told without its number, its year and what is said of it in brackets. */
const kindOf = (told: string): string => told.replace(/^[\d.,−]+| \d{4}(?!\d)| \(.*/g, "");
const wordsOf = (told: string): string => /\(.*/.exec(told)?.[0] ?? "";

/** The views of the later years at a place that tell the same as its first view does. */
function ofYears(dataset: Published, standard: View, place: AskedCode, told = ""): Titled[] {
  return yearsOf(dataset)
    .filter((year) => told !== "" && !told.includes(year) && year > (/\d{4}(?!\d)/.exec(told)?.[0] ?? ""))
    .map((year): Titled => [undefined, valueAt(dataset, standard, [place, [YEAR, year]]), year])
    .filter(([, found]) => {
      const own = found?.told ?? "";
      const isSame = wordsOf(own) === wordsOf(told) || wordsOf(own) === "" || wordsOf(told) === "";
      return kindOf(own) === kindOf(told) && isSame;
    });
}

/** Whether a view has the query of another, but for one parameter. */
function isSame(found: FoundView | undefined, query: string, but: string): boolean {
  const partsOf = (text: string): string =>
    JSON.stringify([...new URLSearchParams(text)].filter(([name]) => name !== but).sort());
  return found !== undefined && partsOf(found.query) === partsOf(query);
}

/** The views of a dataset at a place: as a whole, of its other measures, and of each code that has values elsewhere too. */
function viewsOf(dataset: Published, standard: View, column: Column, code: string): Titled[] {
  const place: AskedCode = [column.name, code];
  const first = valueAt(dataset, standard, [place]);
  const plain: Titled = [undefined, first];
  const isOfKommuner = dataset.columns.some(({ codeList }) => codeList === "kommune");
  if (standard.measure === ROW_COUNT || isOfKommuner) return [plain];
  const isHere = (row: Row): boolean => codeOf(row[column.name]) === code;
  const before = (found: FoundView, asked: readonly AskedCode[], viewOf: typeof viewAt): FoundView => {
    const told = toldWithBefore(dataset, asked, found, (all) => viewOf(dataset, standard, all));
    return told === undefined ? found : { ...found, told };
  };
  const plainly: Titled[] = [
    [undefined, first && before(first, [place], valueAt)],
    ...ofYears(dataset, standard, place, first?.told),
  ];
  if (dataset.rows.every(isHere)) return plainly;
  const measures = dataset.columns.filter(({ name, role }) => role === "measure" && name !== standard.measure);
  const codes = dataset.columns
    .filter(({ name }) => name !== column.name)
    .flatMap((one) => askedCodes(dataset, one))
    .filter(({ asked }) => {
      const alone = viewAt(dataset, standard, [asked]);
      // What the code alone shows is of this place, and stays the same where the address says so.
      const isOwn = alone?.rows?.some(isHere) === true;
      return !isOwn || !isSame(viewAt(dataset, standard, [place, asked]), alone.query, `f.${column.name}`);
    });
  const views = [
    ...measures.map(({ name, title }): Titled => [title, valueAt(dataset, standard, [place], name)]),
    ...codes.map(({ label, asked }): Titled => {
      const found = viewAt(dataset, standard, [place, asked]);
      return [label, found && before(found, [place, asked], viewAt)];
    }),
  ];
  return [...plainly, ...views.filter(([, found]) => found?.told !== undefined)];
}

/** The views of a dataset at each region, socialtilsyn or erhvervshus that it is about. */
export function otherPlaceViews(dataset: Published, standard: View | undefined): PlaceViews[] {
  if (!standard) return [];
  const groups = viewGroups();
  for (const column of dataset.columns) {
    for (const code of new Set(dataset.rows.map((row) => codeOf(row[column.name])))) {
      const place = placeNamed(column, code);
      if (place === undefined) continue;
      for (const [title, found, year] of viewsOf(dataset, standard, column, code)) {
        if (!found) continue;
        const { q } = withPlace(found.query, code);
        groups.add({ t: title, y: year, q }, found.told === undefined ? [place] : [place, found.told]);
      }
    }
  }
  return groups.all();
}
