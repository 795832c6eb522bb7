import { expect, test } from "vitest";
import { rowList } from "../../../../src/analysis/reading/row-list.ts";
import { publishedDataset } from "../../../../src/catalogue.ts";
import { spansOf } from "../../../../src/components/dataset/reading/spans-of.ts";

const plan = publishedDataset("trafikudspil-tidsplan");

test("what lasts is drawn in the order of time, with the words of its row, and what has no date is not", () => {
  const spans = spansOf(plan, rowList(plan));
  expect(spans).toHaveLength(plan.rows.filter(({ begyndelse }) => begyndelse !== null).length);
  expect(spans.map(({ from }) => from.slice(0, 4))).toEqual(spans.map(({ from }) => from.slice(0, 4)).toSorted());
  expect(spans.find(({ from, to }) => from === "2022-08" && to === "2022-09")?.read).toContain("august-september 2022");
  expect(spans.every(({ ahead }) => ahead)).toBe(true);
});

test("of a year only the season that the source tells is drawn and told", () => {
  const spans = spansOf(plan, rowList(plan));
  const summers = plan.rows.filter(({ aarstid }) => aarstid === "sommer");
  expect(summers.length).toBeGreaterThan(0);
  for (const { fase, begyndelse } of summers)
    expect(spans.find(({ title }) => title === fase)).toMatchObject({
      ...{ from: `${String(begyndelse)}-06`, to: `${String(begyndelse)}-08` },
      read: `${String(fase)}: sommeren ${String(begyndelse)}`,
    });
});

test("dates without an end, and more rows than an eye takes in, are not drawn", () => {
  const pointed = { ...plan, rows: plan.rows.map((row) => ({ ...row, slut: null })) };
  expect(spansOf(pointed, rowList(pointed))).toEqual([]);
  const events = publishedDataset("begivenheder");
  expect(spansOf(events, rowList(events))).toEqual([]);
});
