import { expect, test } from "vitest";
import { answerOf } from "../../src/explorer/answer.ts";
import { viewAsked } from "../../src/explorer/address.ts";
import { baseOptions } from "../../src/explorer/base-options.ts";
import { chooseShown } from "../../src/explorer/choose.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { codesOf } from "../../src/views/view-table.ts";
import { explored } from "./choices.ts";
import { tableAt } from "./shown-at.ts";

test("no year is offered as a base that no change can be told from", () => {
  const offered = explored.flatMap(([id, table]) => {
    const view = chooseShown(table, table.standard, "forskel");
    if (isRefusal(answerOf(table, view))) return [];
    return baseOptions(table, view).map((base) => ({ id, answer: answerOf(table, { ...view, base }) }));
  });
  expect(offered.length).toBeGreaterThan(10);
  expect(offered.filter(({ answer }) => isRefusal(answer)).map(({ id }) => id)).toEqual([]);
});

test("years without numbers of what is shown are left out, and one that is asked for is not", () => {
  const table = tableAt("tilsynspladser");
  const view = viewAsked("vis=forskel", table).view;
  const offered = baseOptions(table, view);
  const years = [...codesOf(table.rows, "aar")];
  const only = { ...view, filters: { ...view.filters, aar: years.slice(0, 2) } };
  expect(baseOptions(table, only).length).toBeLessThanOrEqual(2);
  const [absent = expect.fail("a year is left out")] = years.filter((year) => !years.slice(0, 2).includes(year));
  expect(baseOptions(table, only)).not.toContain(absent);
  expect(baseOptions(table, { ...only, base: absent })).toContain(absent);
  expect(offered.length).toBeGreaterThan(1);
});
