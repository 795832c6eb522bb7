import { expect, test } from "vitest";
import { rowName } from "../../src/explorer/row-name.ts";
import { shown } from "../../src/explorer/shown.ts";
import { inPeriod } from "../../src/views/period.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { explored } from "./choices.ts";

/** The first pictures of one year that are of another time than that, as they say. */
const ofAnotherTime = explored.flatMap(([id, table]) => {
  const answer = shown(table, table.standard);
  if (isRefusal(answer) || !table.key.includes("aar")) return [];
  const time = inPeriod(answer, table.periods).fixed.find(
    ({ column, code, label }) => column.name === "aar" && code !== "" && code !== label,
  );
  return time ? [{ id, table, label: time.label, rows: answer.marks.flatMap((mark) => mark.rows) }] : [];
});

test("some pictures are of another time than the year of their rows", () => {
  expect(ofAnotherTime.length).toBeGreaterThan(0);
});

test.each(ofAnotherTime)(
  "the rows behind a mark of $id are of the time that the figure says",
  ({ table, label, rows }) => {
    for (const at of rows) {
      const row = table.rows[at] ?? expect.fail(`the table has no row ${at}`);
      expect(rowName(table, table.standard.measure, row).split(", ")).toContain(label);
    }
  },
);

test("no part of a row's name is empty, its unit, or a sentence with its full stop", () => {
  const names = explored.flatMap(([, table]) => table.rows.map((row) => rowName(table, table.standard.measure, row)));
  expect(names.filter((name) => /(?:^|, )(?:,|$)|\p{L}{5}\.(?:,|$)/u.test(name))).toEqual([]);
  const [, sanctions] = explored.find(([id]) => id === "sanktioner") ?? expect.fail("sanktioner");
  const [row = {}] = sanctions.rows;
  expect(rowName(sanctions, sanctions.standard.measure, row)).not.toContain(String(row["enhed"]));
});
