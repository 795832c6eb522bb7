import { expect, test } from "vitest";
import { hasRealDays, isToldTime } from "../../src/lib/told-time.ts";

test.each([
  "2020",
  "23. maj 2019",
  "10. september",
  "Maj 2018",
  "december 2019 og januar 2020",
  "2. halvår 2019",
  "1. kvartal 2022",
  "efteråret 2025",
  "sidst i 2019",
  "2025/2026",
])("%s tells a time", (text) => {
  expect(isToldTime(text)).toBe(true);
});

test.each(["decembr 2019", "2919", "31. juni 2019", "5. kvartal 2022", "23. 2019", "efterår", "snart i 2020", "og"])(
  "%s does not",
  (text) => {
    expect(isToldTime(text)).toBe(false);
  },
);

test("prose may say more than a time, but no day that there is not", () => {
  expect(hasRealDays("inden projektstart, senest 29. februar")).toBe(true);
  expect(hasRealDays("inden projektstart, senest 31. september")).toBe(false);
});
