import { expect, test } from "vitest";
import { printedMonths } from "../../scripts/provenance/printed-months.ts";

test.each<[string, number[]]>([
  ["KKR-møde i september 2024", [9]],
  ["6. Sept. og 1. dec.", [9, 12]],
  ["19.06.20 og 3/2 2021", [2, 6]],
  ["2024-09 og 2024-10-01", [9, 10]],
  ["Januars møde blev holdt i marts", [1, 3]],
])("the months of »%s« are read", (text, months) => {
  expect(printedMonths(text)).toEqual(months);
});

test.each(["en majoritet", "decimaler", "marked", "paragraf 2019-45", "jan og mar", "oktoberfest"])(
  "»%s« names no month",
  (text) => {
    expect(printedMonths(text)).toEqual([]);
  },
);
