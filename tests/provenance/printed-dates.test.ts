import { expect, test } from "vitest";
import { printedDates } from "../../scripts/provenance/printed-dates.ts";

test.each<[string, string[]]>([
  ["mødet d. 19. juni 2020 præsenteres", ["2020-06-19"]],
  ["6.-7. Juni 2024", ["2024-06-06", "2024-06-07"]],
  ["den 1. og 3. maj 2019", ["2019-05-01", "2019-05-03"]],
  ["senest 31. dec. 2024,", ["2024-12-31"]],
  ["fra 1. juli 202020. Pr. 31. december 2021", ["2020-07-01", "2021-12-31"]],
  ["19.06.2020 og 04.06.20", ["2020-06-19", "2020-06-04"]],
  ["1/10 2024, 1/10-2024 og 1-10-2024", ["2024-10-01"]],
  ["2024-06-06", ["2024-06-06"]],
])("the days in %j are read with month and year", (text, dates) => {
  expect(printedDates(text).sort()).toEqual(dates.toSorted());
});

test.each(["19. juni", "juni 2020", "den 31. juni 2020", "2.205 og 12.5", "3.2.11", "1.234.567", "§ 12.13.14.2020"])(
  "%j gives no whole date",
  (text) => {
    expect(printedDates(text)).toEqual([]);
  },
);
