import { expect, test } from "vitest";
import { isSmallBase, SMALL_BASE } from "../../src/lib/small-base.ts";

test("some are few below the limit, not at it, and none are not few", () => {
  expect([0, 1, SMALL_BASE - 1, SMALL_BASE].map(isSmallBase)).toEqual([false, true, true, false]);
});
