import { expect, test } from "vitest";
import { inTime, timeAside } from "../../src/lib/in-time.ts";

test.each([
  ["52 pladser i 2024", "2024", []],
  ["78.917 kr. i 2025 og 2026 (budget)", "2025 og 2026", ["budget"]],
  ["12 flygtninge i 2021 (planlagt; beregnet i 2020)", "2021 (beregnet i 2020)", ["planlagt"]],
  ["12 flygtninge i 2021 (beregnet i 2020)", "2021 (beregnet i 2020)", []],
  ["100 indbyggere, 1. januar 2020 (beregnet)", "1. januar 2020", ["beregnet"]],
  ["3 klager (Øst, budget)", undefined, ["Øst", "budget"]],
])("a value with its time has one pair of brackets: %s", (told, time, words) => {
  expect(inTime(told.split(/ i |,| \(/)[0] ?? "", time, words)).toBe(told);
});

test.each([
  ["2021 (planlagt; beregnet i 2020)", "2021 (beregnet i 2020)", ["planlagt"]],
  ["2021 (beregnet i 2020)", "2021 (beregnet i 2020)", []],
  ["2025 (planlagt)", "2025", ["planlagt"]],
  ["2024", "2024", []],
])("a time has one pair of brackets: %s", (told, time, words) => {
  expect(timeAside(time, words)).toBe(told);
});

test("what a time says with its year is not said twice", () => {
  expect(inTime("0 flygtninge", "2021 (beregnet i 2020)", ["planlagt", "beregnet"])).toBe(
    "0 flygtninge i 2021 (planlagt; beregnet i 2020)",
  );
});
