import { expect, test } from "vitest";
import { sortValue } from "../../src/components/sort-value.ts";

test("a cell that is its own value carries nothing beside its text", () => {
  expect(sortValue(1306, "1.306")).toBeUndefined();
  expect(sortValue(-12.5, "−12,5")).toBeUndefined();
});

test("a cell carries its value where its text is rounded, is no number, or is one that others read otherwise", () => {
  expect(sortValue(12.46, "12,5")).toBe(12.46);
  expect(sortValue(851, "Aalborg")).toBe(851);
  expect(sortValue(2.378, "2,378")).toBe(2.378);
});
