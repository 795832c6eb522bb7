import { expect, test } from "vitest";
import { published } from "../../../src/catalogue.ts";
import { rowsAtATime } from "../../../src/components/dataset/row-paging.ts";
import { shownColumns } from "../../../src/components/dataset/table-columns.ts";
import { shownCell } from "../../../src/components/shown-cell.ts";
import { needed } from "../../../src/lib/needed.ts";
import type { Published } from "../../../src/model/published.ts";

/** A dataset with so many rows as its first ones. */
const grown = (dataset: Published, count: number): Published => ({
  ...dataset,
  rows: Array.from({ length: count }, (_, at) => needed(dataset.rows[at % dataset.rows.length], "a row")),
});

/** What the cells of a row hold on an average, in characters. */
const rowLength = (dataset: Published): number => {
  const texts = dataset.rows.map((row) =>
    shownColumns(dataset).reduce((all, { column }) => all + shownCell(column, row).length, 0),
  );
  return texts.reduce((all, length) => all + length, 0) / texts.length;
};

const byLength = published.filter(({ rows }) => rows.length > 1).sort((a, b) => rowLength(a) - rowLength(b));
const wide = needed(byLength.at(-1), "a table of wide rows");
const ofYears = needed(
  published.find(({ rows }) => new Set(rows.map(({ aar }) => aar)).size > 1),
  "a table of several years",
);
/** No row is narrower than one of a year alone. */
const narrow = { ...ofYears, columns: ofYears.columns.filter(({ name }) => name === "aar") };

test("a table of narrow rows shows five hundred of them at a time, and all of no more", () => {
  expect(rowLength(narrow)).toBe(4);
  expect([500, 501].map((count) => rowsAtATime(grown(narrow, count)))).toEqual([undefined, 500]);
});

test("a table of wide rows shows as many as fit in 230,000 characters of a page, in fifties", () => {
  const many = grown(wide, 5000);
  const size = needed(rowsAtATime(many), "a size");
  expect(size % 50).toBe(0);
  const table = shownColumns(many);
  const html = many.rows
    .slice(0, 500)
    .map((row) => table.reduce((all, { column }) => all + 30 + 2 * shownCell(column, row).length, 420));
  const each = html.reduce((all, length) => all + length, 0) / html.length;
  expect(size * each).toBeLessThanOrEqual(230_000);
  expect((size + 50) * each).toBeGreaterThan(230_000);
});
