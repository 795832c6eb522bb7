import { expect, test } from "vitest";
import { toldOrder } from "../../../src/analysis/reading/told-order.ts";

test("times in words are put in order by month and day, those without a month last", () => {
  const told = [
    "efteråret 2025",
    "december 2026",
    "14. september",
    "3. september",
    "Oktober 2025, eller/og 2026",
    "september",
  ];
  expect(told.toSorted((a, b) => (toldOrder(a) < toldOrder(b) ? -1 : 1))).toEqual([
    "3. september",
    "14. september",
    "september",
    "Oktober 2025, eller/og 2026",
    "december 2026",
    "efteråret 2025",
  ]);
});
