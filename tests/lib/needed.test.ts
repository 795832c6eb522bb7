import { expect, test } from "vitest";
import { MissingError, needed } from "../../src/lib/needed.ts";

test("a value that is there is given back, also when it is 0 or empty", () => {
  expect([needed(0, "tallet"), needed("", "ordet"), needed(false, "svaret")]).toEqual([0, "", false]);
});

test("a value that is not there is named in Danish", () => {
  expect(() => needed(undefined, "taksten for 2024")).toThrow(new MissingError("taksten for 2024"));
  expect(() => needed(null, "taksten for 2024")).toThrow("Der mangler taksten for 2024.");
});
