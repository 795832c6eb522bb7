import { expect, test } from "vitest";
import { rowValues } from "../../src/explorer/row-values.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { markValue } from "../../src/views/mark-value.ts";
import { valueWithUnit } from "../../src/views/value-text.ts";
import { ROW_COUNT } from "../../src/views/view.ts";
import { explored, oneChoiceAway } from "./choices.ts";
import { shownAt, tableAt } from "./shown-at.ts";

test.each(explored)("a row behind a mark of %s writes its value as the mark does", (_, table) => {
  for (const [choice, view] of oneChoiceAway(table)) {
    const answer = shown(table, view);
    if (isRefusal(answer) || view.shown !== "absolut" || view.measure === ROW_COUNT) continue;
    if (table.columns.some(({ name, begins }) => name === view.measure && begins !== undefined)) continue;
    const valueOf = rowValues(table, view);
    for (const mark of answer.marks) {
      const [row, other] = mark.rows.map((at) => table.rows[at]);
      if (!row || other) continue;
      const told = markValue(mark, (value) => valueWithUnit(answer.measure, value));
      expect(valueOf(row), choice).toBe(`: ${told}`);
    }
  }
});

test.each([
  ["rejsetider", "", /^: (?:omkring|højst) \d+ minutter$/],
  ["rejsetider", "maal=minutter_til&serie=-&felt=til&f.situation=i-dag&f.status=skoen", /^: knap 45 til 50 minutter$/],
  ["avanceret-genoptraening", "maal=til_pct", /^: (?:(?:ca\.|omkring) )?(?:\d+ til )?\d+\s%$/],
])("a row of %s?%s has the word and the span that its source puts at it", (id, query, told) => {
  const { view, marks } = shownAt(id, query);
  const table = tableAt(id);
  const valueOf = rowValues(table, view);
  for (const at of marks.flatMap(({ rows }) => rows)) expect(valueOf(table.rows[at] ?? {})).toMatch(told);
});

test("a round value among values with more decimals has no zeros that would be read as thousands", () => {
  const [, table] = explored.find(([id]) => id === "infrastrukturplan-projekter") ?? expect.fail("no such table");
  const values = table.rows.map(rowValues(table, table.standard));
  expect(values).toContain(": 2,1 mia. kr.");
  expect(values.filter((value) => /,\d00 /.test(value))).toEqual([]);
});
