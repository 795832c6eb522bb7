import { expect, test } from "vitest";
import { isSeason, monthsOf, SEASON_NAMES, seasonText } from "../../src/lib/seasons.ts";

test("a season is three months of its year, and is told by its name with the year", () => {
  expect(SEASON_NAMES.map((season) => monthsOf(season, "2023"))).toEqual([
    ["2023-03", "2023-05"],
    ["2023-06", "2023-08"],
    ["2023-09", "2023-11"],
  ]);
  expect(seasonText("sommer", "2023")).toBe("sommeren 2023");
});

test("winter, which lies in two years, and an empty cell are none", () => {
  expect([...SEASON_NAMES, "vinter", "", null].filter(isSeason)).toEqual(SEASON_NAMES);
});
