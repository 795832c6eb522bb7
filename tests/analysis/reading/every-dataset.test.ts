import { expect, test } from "vitest";
import { matrix } from "../../../src/analysis/reading/matrix.ts";
import { ownColumns } from "../../../src/analysis/reading/own-columns.ts";
import { readingOf } from "../../../src/analysis/reading/reading-of.ts";
import { rowList } from "../../../src/analysis/reading/row-list.ts";
import { published } from "../../../src/catalogue.ts";
import { sharedValues } from "../../../src/analysis/shared-values.ts";
import { textRoom } from "../../../src/components/dataset/text-room.ts";
import { readingFaults } from "../../../src/model/reading-faults.ts";

const readings = published.map((dataset) => ({ dataset, reading: readingOf(dataset) }));

/** The rows that stand in a reading, and the columns that have a place in it. */
function placedIn({ dataset, reading }: (typeof readings)[number]) {
  if (reading.as === "matrix") {
    const { grouped, groups, rows, columns, cell, told, details } = matrix(dataset, reading);
    return {
      rows: grouped.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.flat().flatMap((role) => role.rows))),
      columns: [groups, rows, columns, cell, ...told, ...details],
    };
  }
  const { grouped, groups, from, season, until, lead, told, figures, details } = rowList(dataset);
  return {
    rows: grouped.flatMap((group) => group.rows),
    columns: [groups, from, season, until, lead, ...told, ...figures, ...details],
  };
}

test("every declared reading names columns that can be read so", () => {
  expect(readings.flatMap(({ dataset, reading }) => readingFaults(dataset.columns, reading))).toEqual([]);
});

test("every way of reading is that of some dataset", () => {
  expect([...new Set(readings.map(({ reading }) => reading.as))].sort()).toEqual([
    "figures",
    "list",
    "matrix",
    "members",
    "table",
    "timeline",
  ]);
});

test.each(readings.filter(({ reading }) => reading.as !== "table").map((one) => [one.dataset.id, one] as const))(
  "%s has every row once, and every column with a value in its place or said of all rows",
  (_id, one) => {
    const { dataset } = one;
    const { rows, columns } = placedIn(one);
    expect(rows.length).toBe(dataset.rows.length);
    expect(new Set(rows)).toEqual(new Set(dataset.rows));
    const years = one.reading.as === "timeline" ? ["aar"] : [];
    const placed = new Set([
      ...columns.flatMap((column) => column?.name ?? []),
      ...sharedValues(dataset).keys(),
      ...years,
    ]);
    expect(ownColumns(dataset).filter(({ name }) => !placed.has(name))).toEqual([]);
  },
);

test("no table is a wall of prose: where sentences fill more than one of its columns, it has six at the most", () => {
  const walls = readings
    .filter(({ reading }) => reading.as === "table")
    .map(({ dataset }) => ({ id: dataset.id, rows: dataset.rows, columns: ownColumns(dataset) }))
    .filter(({ rows, columns }) => {
      const sentences = columns.filter(
        ({ role, name }) => role === "text" && textRoom(rows.map((row) => String(row[name] ?? ""))) === "long",
      );
      return sentences.length > 1 && columns.length > 6;
    });
  expect(walls.map(({ id }) => id)).toEqual([]);
});
