import { expect, test } from "vitest";
import { changeCounts } from "../../../scripts/data/change-counts.ts";
import { rowsBefore, tableChanges } from "../../../scripts/publish/table-changes.ts";
import { readTable, textTable, writeTable, type TextTable } from "../../../scripts/publish/text-table.ts";
import { published } from "../../../src/catalogue.ts";

const places = published.find(({ id }) => id === "pladser-pr-kommune");
if (!places) throw new Error("pladser-pr-kommune is not published");
const now = textTable(places);
const { key } = places;
const sorted = ({ rows }: Pick<TextTable, "rows">): string[] => rows.map((row) => JSON.stringify(row)).sort();

test("every table can be written down and read back, letter for letter", () => {
  for (const dataset of published) {
    const table = textTable(dataset);
    expect(readTable(writeTable(table)), dataset.id).toEqual(table);
  }
});

test("a table that is as it was has no changes", () => {
  expect(tableChanges(places.id, key, now, now)).toEqual([]);
});

test("rows that came, were corrected and went are told, and the table can be made again as it was", () => {
  const [first, second, ...rest] = now.rows;
  if (!first || !second) throw new Error("too few rows");
  const before: TextTable = {
    ...now,
    rows: [{ ...first, pladser: "1", linjer: "7" }, ...rest, { ...first, aar: "1999" }],
  };
  const changes = tableChanges(places.id, key, before, now);
  expect(changeCounts(changes)).toEqual({ tabeller: 1, nye: 1, rettede: 1, fjernede: 1 });
  expect(changes.find(({ kolonne }) => kolonne === "pladser")).toMatchObject({ aendring: "rettet", foer: "1" });
  expect(sorted({ rows: rowsBefore(key, now.rows, changes).map((row) => ({ ...row })) })).toEqual(sorted(before));
});

test("a row of which only the lines are others is not counted as corrected, but kept as it was", () => {
  const [first, ...rest] = now.rows;
  if (!first) throw new Error("too few rows");
  const before = { ...now, rows: [{ ...first, linjer: "1-2" }, ...rest] };
  const changes = tableChanges(places.id, key, before, now);
  expect(changeCounts(changes)).toEqual({ tabeller: 1, nye: 0, rettede: 0, fjernede: 0 });
  expect(changes).toHaveLength(1);
});
