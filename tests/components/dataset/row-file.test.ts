import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { published } from "../../../src/catalogue.ts";
import { groupSize, rowFile } from "../../../src/components/dataset/row-file.ts";
import { rowsAtATime } from "../../../src/components/dataset/row-paging.ts";
import { rowSource } from "../../../src/components/dataset/row-source.ts";
import { shownColumns } from "../../../src/components/dataset/table-columns.ts";
import { shownCell } from "../../../src/components/shown-cell.ts";
import { rowAddress } from "../../../src/model/row-address.ts";

test.each(published.map((dataset) => [dataset.id, dataset] as const))(
  "the file of %s holds every row as its table shows it",
  async (_, dataset) => {
    const table = shownColumns(dataset);
    const rows = await parquetReadObjects({ file: rowFile(dataset, 50, new Map()) });
    expect(rows).toEqual(
      dataset.rows.map((row) => {
        const { doubt, name, page, lines } = rowSource(dataset, row);
        const cells = table.map(({ column, numeric }) => {
          const isKept = numeric || column.grain === "date";
          return [column.name, isKept ? (row[column.name] ?? null) : shownCell(column, row) || null];
        });
        return {
          ...Object.fromEntries(cells),
          ...{
            _id: rowAddress(dataset.key, row),
            _code: row["kommunekode"]?.toString() ?? null,
            _source: doubt + name,
            _place: (page + lines.map(({ text }) => text).join("")).trim(),
          },
          ...{ _lines: JSON.stringify(lines), _uses: null },
        };
      }),
    );
  },
);

test("what rests on a row goes with it", async () => {
  const [dataset] = published;
  if (!dataset) throw new Error("nothing is published");
  const [id = ""] = dataset.rows.map((row) => rowAddress(dataset.key, row));
  const uses = new Map([[id, [{ href: "/historier/pladser/#a", where: "i »Pladser«", numbers: 2, figures: 1 }]]]);
  const [first, second] = await parquetReadObjects({ file: rowFile(dataset, 50, uses) });
  expect(first?.["_uses"]).toBe('[{"href":"/historier/pladser/#a","text":"2\u00a0tal og 1\u00a0figur i »Pladser«"}]');
  expect(second?.["_uses"]).toBe(null);
});

test.each([
  [600, 500, 500],
  [10_000, 500, 500],
  [100_000, 500, 2000],
  [100_000, 300, 2100],
  [10_000_000, 500, 5000],
])("of %i rows shown %i at a time, %i lie together", (rows, page, together) => {
  expect(groupSize(rows, page)).toBe(together);
});

test("a dataset of many rows shows at most 500 at a time, and one of few shows all", () => {
  const [dataset] = published.filter(({ rows }) => rows.length > 20);
  if (!dataset) throw new Error("no dataset has many rows");
  const many = { ...dataset, rows: Array.from({ length: 200 }, () => dataset.rows).flat() };
  expect(rowsAtATime(many)).toBeGreaterThanOrEqual(50);
  expect(rowsAtATime(many)).toBeLessThanOrEqual(500);
  expect(rowsAtATime({ ...dataset, rows: dataset.rows.slice(0, 20) })).toBeUndefined();
});
