import { expect, test } from "vitest";
import { rowValues } from "../../src/explorer/row-values.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { valueWithUnit } from "../../src/views/value-text.ts";
import { ROW_COUNT } from "../../src/views/view.ts";
import { explored, oneChoiceAway } from "./choices.ts";

test.each(explored)("a row behind a mark of %s writes its value as the mark does", (_, table) => {
  for (const [choice, view] of oneChoiceAway(table)) {
    const answer = shown(table, view);
    if (isRefusal(answer) || view.shown !== "absolut" || view.measure === ROW_COUNT) continue;
    const valueOf = rowValues(table, view);
    for (const { value, rows } of answer.marks) {
      const [row, other] = rows.map((at) => table.rows[at]);
      if (!row || other) continue;
      expect(valueOf(row), choice).toBe(`: ${valueWithUnit(answer.measure, value)}`);
    }
  }
});

test("a round value among values with more decimals has no zeros that would be read as thousands", () => {
  const [, table] = explored.find(([id]) => id === "infrastrukturplan-projekter") ?? expect.fail("no such table");
  const values = table.rows.map(rowValues(table, table.standard));
  expect(values).toContain(": 2,1 mia. kr.");
  expect(values.filter((value) => /,\d00 /.test(value))).toEqual([]);
});
