import { expect, test } from "vitest";
import { isWithin } from "../../src/views/within-sum.ts";

test("a sum of unknown parts holds all others where it is the only sum, and nothing is known where there are more", () => {
  expect(isWithin({ alle: "more" }, "alle", "unge")).toBe(true);
  expect(isWithin({ alle: "more", andre: "more" }, "alle", "unge")).toBe(false);
  expect(isWithin({ alle: "more", andre: ["unge"] }, "alle", "unge")).toBe(false);
});
