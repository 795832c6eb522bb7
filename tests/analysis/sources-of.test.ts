import { expect, test } from "vitest";
import { sourcesOf } from "../../src/analysis/sources-of.ts";

test("the sources of some rows are each named once, in the order they come", () => {
  expect(sourcesOf([{ kilde: "b" }, { kilde: "a" }, { kilde: "b" }])).toEqual(["b", "a"]);
  expect(sourcesOf([])).toEqual([]);
});
