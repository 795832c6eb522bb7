import { ownLines } from "../analysis/own-lines.ts";
import { publishedDataset } from "../catalogue.ts";
import { accountRows, type AccountRow } from "../components/account-rows.ts";
import { lineText as textOfLine } from "../components/source/line-texts.ts";
import { kommuneName, type Kommune } from "../model/kommune.ts";
import type { LineRange } from "../model/line-ranges.ts";
import { lineText } from "../model/line-text.ts";
import { rowAddress } from "../model/row-address.ts";
import type { CellAddress } from "../model/traced.ts";
import { urls } from "../site/urls.ts";

/** Where a number was read: a page of a source, and the rows that were read there, each with its lines that no row before it has. */
export interface Citation {
  source: string;
  rows: { href: string; text: string; lines: string }[];
}

/** What a range of lines of a source says. */
const textOf =
  (kilde: string) =>
  ({ extract, from, to }: LineRange): string =>
    Array.from({ length: to - from + 1 }, (_, at) => textOfLine(kilde, extract, from + at)).join("\t");

/** The numbers that some cells of a row say; an empty cell is read as none. */
function valuesOf(cells: readonly CellAddress[]): number[] {
  return cells.flatMap(({ dataset, row, column }) => {
    const { columns, key, rows } = publishedDataset(dataset);
    if (columns.find(({ name }) => name === column)?.role !== "measure") return [];
    const value = rows.find((candidate) => rowAddress(key, candidate) === row)?.[column];
    return [typeof value === "number" ? value : 0];
  });
}

/** The lines of a row that some of its numbers stand on. */
function linesOf(
  { href, lines: { kilde, linjer } }: AccountRow,
  kommune: Kommune,
  cells: readonly CellAddress[],
): string {
  const own = cells.filter(({ dataset, row }) => `${urls.dataset(dataset)}#${row}` === href);
  const names = [kommune.kommune, kommuneName(kommune), ...(kommune.aliasser?.split("|") ?? [])];
  return ownLines(linjer, names, valuesOf(own), textOf(kilde));
}

/** Where the number of a municipality was read: each page of a source once, and of the lines of a row those that are about it. */
export function citationsOf(kommune: Kommune, cells: readonly CellAddress[]): Citation[] {
  const sourceOf = ({ where, lines }: AccountRow): string => where.slice(0, -lines.text.length);
  return [...Map.groupBy(accountRows(cells), sourceOf)].map(([source, rows]) => {
    const said = new Set<string>();
    return {
      source,
      rows: rows.map((row) => {
        const fresh = linesOf(row, kommune, cells)
          .split("; ")
          .filter((part) => !said.has(part));
        for (const part of fresh) said.add(part);
        return {
          href: row.href,
          text: row.text,
          lines: fresh.length === 0 ? "samme linjer" : lineText(fresh.join("; ")),
        };
      }),
    };
  });
}
