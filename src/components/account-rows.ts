import { publishedDataset, source } from "../catalogue.ts";
import { danishDate } from "../lib/dates.ts";
import { capital, lowerFirst } from "../lib/format.ts";
import { YEAR_TITLE } from "../model/columns/time.ts";
import { lineText } from "../model/line-text.ts";
import { rowAddress } from "../model/row-address.ts";
import { toldCells } from "../model/told-cells.ts";
import type { Published } from "../model/published.ts";
import type { Row } from "../model/row.ts";
import type { Column } from "../model/shape.ts";
import type { CellAddress } from "../model/traced.ts";
import { urls } from "../site/urls.ts";
import { shownCell } from "./shown-cell.ts";

/** A row that a number rests on: the address of its place in the dataset, the row in words, and where it was read. */
export interface AccountRow {
  href: string;
  text: string;
  where: string;
  /** The lines it was read on, which end `where`, and the source that has them. */
  lines: { text: string; kilde: string; linjer: string };
}

/** The rows that cells stand in, each once and with all of its cells. */
export const accountRows = (cells: readonly CellAddress[]): AccountRow[] =>
  [
    ...Map.groupBy(
      toldCells(cells, (dataset) => publishedDataset(dataset).key),
      ({ dataset, row }) => `${dataset} ${row}`,
    ).values(),
  ].flatMap((own) => (own[0] ? [rowOf(own[0], own)] : []));

/** What stands before a year that is not simply the one that a row is about: `første år 2025`. */
const titleOfYear = ({ grain, title }: Column): string =>
  grain === "year" && title !== YEAR_TITLE ? `${lowerFirst(title)} ` : "";

/** The columns by which a reader knows a row. */
const keyColumns = ({ columns, key }: Published): Column[] =>
  columns.filter(({ name }) => key.includes(name) && name !== "kilde");

/** What a row is called: its key without the source. */
export const rowName = (table: Published, row: Row): string =>
  capital(
    keyColumns(table)
      .map((part) => titleOfYear(part) + (part.itemNumber ? "punkt " : "") + shownCell(part, row))
      .filter((part) => part !== "")
      .join(", "),
  );

/** A cell by itself, without the zeros that would line it up with others: as `2,100` it is read as thousands. */
function cellAlone(column: Column, row: Row): string {
  const text = shownCell(column, row);
  return column.role === "measure" && (column.decimals ?? 0) > 2 ? text.replace(/(,\d*?)0+$/, "$1") : text;
}

/** A row in words: its key without the source, and what each of its cells says. */
function rowOf({ dataset, row }: CellAddress, own: readonly CellAddress[]): AccountRow {
  const table = publishedDataset(dataset);
  const found = table.rows.find((candidate) => rowAddress(table.key, candidate) === row);
  if (!found) throw new Error(`${dataset} has no row ${row}`);
  const named = keyColumns(table);
  const name = rowName(table, found);
  const told = table.columns.filter(({ name: column }) => own.some((cell) => cell.column === column));
  // Where rows have several measures, a number alone does not say which of them it is.
  const alone = table.columns.filter(({ role }) => role === "measure").length === 1;
  const cellsText = told
    .filter((column) => !named.includes(column))
    .map((column) => {
      const text = cellAlone(column, found);
      return alone && column.role === "measure" ? `: ${text}` : `, ${column.title}: ${text}`;
    });
  const kilde = String(found["kilde"]);
  const linjer = String(found["linjer"]);
  const meeting = source(kilde);
  const lines = { text: lineText(linjer), kilde, linjer };
  return {
    href: `${urls.dataset(dataset)}#${row}`,
    text: name + cellsText.join(""),
    where: [
      `KKR ${meeting.kkr}, ${danishDate(meeting.moede)}`,
      ...(found["side"] === null ? [] : [`side ${String(found["side"])}`]),
      lines.text,
    ].join(", "),
    lines,
  };
}
