import { expect, test } from "vitest";
import { kommuner } from "../../src/catalogue.ts";
import { kommuneName } from "../../src/model/kommune.ts";
import { itemOf } from "../../src/views/label.ts";
import { explored } from "./choices.ts";

/** Names that only stand before »Kommune«: Vesthimmerlands. */
const official = new Set(kommuner.filter((one) => kommuneName(one) !== one.kommune).map(({ kommune }) => kommune));

test("a municipality is offered by the name that it is called by, and kept in addresses by its own", () => {
  const items = explored.flatMap(([, { columns, rows }]) =>
    columns
      .filter(({ codeList }) => codeList === "kommune")
      .flatMap((column) => rows.map((row) => itemOf(column, row))),
  );
  const renamed = items.filter(({ code }) => official.has(code));
  expect(official.size).toBeGreaterThan(0);
  expect(renamed.length).toBeGreaterThan(0);
  expect(items.filter(({ label }) => official.has(label))).toEqual([]);
});
