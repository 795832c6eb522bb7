import { expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { blankCells } from "../../src/views/blank-cells.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { viewOf } from "./tables.ts";

const meetings = publishedDataset("erhvervsreform-tidsplan");

function shown(view: Partial<View>) {
  const resolved = resolve(meetings, viewOf({ measure: "raekker", ...view }));
  return isRefusal(resolved) ? expect.fail(resolved.refused) : resolved;
}

test("days in the words of the source that are of as much stand in the order of time, and not by name", () => {
  const days = shown({ x: "dato", series: "gruppe" }).x.items.map(({ label }) => label);
  expect(days.indexOf("10. august")).toBeLessThan(days.indexOf("2. november"));
  expect(days.indexOf("31. august")).toBeLessThan(days.indexOf("14. september"));
});

test("an empty cell of things that are counted is none of them", () => {
  expect(blankCells(shown({ x: "moede", series: "dato", form: "tavle" }))).toEqual(["Et tomt felt: ingen møder."]);
});
