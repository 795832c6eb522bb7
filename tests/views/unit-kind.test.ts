import { expect, test } from "vitest";
import { kindOfUnit } from "../../src/views/unit-kind.ts";

test.each(["pct.", "procent", "%", "pct. af takstgrundlaget", "pct. af lønnen"])("%s is a share", (unit) => {
  expect(kindOfUnit(unit)).toBe("share");
});

test("percentage points are a change, and not a share", () => {
  expect(kindOfUnit("pct.point")).toBe("change");
});

test("money is an amount, but for each of something a rate", () => {
  expect(kindOfUnit("mio. kr.")).toBe("amount");
  expect(kindOfUnit("kr. pr. indbygger")).toBe("rate");
});

test("a unit that says nothing else is a count", () => {
  expect(kindOfUnit("virksomheder")).toBe("count");
});
