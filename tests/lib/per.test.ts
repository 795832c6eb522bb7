import { expect, test } from "vitest";
import { per } from "../../src/lib/per.ts";

test("three of four are 75 in a hundred, and 7,500 in ten thousand", () => {
  expect([per(3, 4, 100), per(3, 4, 10_000)]).toEqual([75, 7500]);
});
