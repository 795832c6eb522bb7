import { expect, test } from "vitest";
import { sourceIdsOf } from "../../src/analysis/source-ids-of.ts";

test("the sources of some rows are each named once, in the order they come", () => {
  expect(sourceIdsOf([{ kilde: "b" }, { kilde: "a" }, { kilde: "b" }])).toEqual(["b", "a"]);
  expect(sourceIdsOf([])).toEqual([]);
});
