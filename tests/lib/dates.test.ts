import { expect, test } from "vitest";
import { danishDate, danishPeriod, isDate } from "../../src/lib/dates.ts";

test("a day is written with the month as a word", () => {
  expect(danishDate("2020-06-19")).toBe("19. juni 2020");
});

test("the first of a month has no leading zero", () => {
  expect(danishDate("2024-09-01")).toBe("1. september 2024");
});

test("a month stands without a day", () => {
  expect(danishDate("2018-09")).toBe("september 2018");
});

test("a year alone is a year", () => {
  expect(danishDate("2020")).toBe("2020");
});

test("a period of whole years has a hyphen, one of dates a dash with space around it", () => {
  expect(danishPeriod("2025", "2026")).toBe("2025-2026");
  expect(danishPeriod("2024-09", "2025")).toBe("september 2024 – 2025");
  expect([danishPeriod("2025", null), danishPeriod("2025", "2025")]).toEqual(["2025", "2025"]);
});

test("a period says a month and a year that both its ends have once", () => {
  expect(danishPeriod("2024-10-01", "2024-10-03")).toBe("1.-3. oktober 2024");
  expect(danishPeriod("2020-06-19", "2020-07-03")).toBe("19. juni – 3. juli 2020");
  expect(danishPeriod("2020-01", "2020-06")).toBe("januar-juni 2020");
  expect(danishPeriod("2019-12-30", "2020-01-02")).toBe("30. december 2019 – 2. januar 2020");
  expect(danishPeriod("2019-12", "2020-01")).toBe("december 2019 – januar 2020");
  expect(danishPeriod("2020-01", "2020-06-19")).toBe("januar 2020 – 19. juni 2020");
});

test.each(["20", "19-06-2020", "2020-6-19", "2020-06-19T00:00:00Z", ""])("%j is refused", (text) => {
  expect(() => danishDate(text)).toThrow(RangeError);
});

test("a day that does not exist is refused", () => {
  expect(() => danishDate("2020-13-01")).toThrow(RangeError);
});

test.each(["2024", "2024-12", "2024-02-29", "2023-12-31"])("%j is in the calendar", (text) => {
  expect(isDate(text)).toBe(true);
});

test.each(["2024-00", "2024-13", "2024-02-30", "2023-02-29", "2024-04-31", "2024-01-00", "24", "2024-1-1", "jan"])(
  "%j is not in the calendar",
  (text) => {
    expect(isDate(text)).toBe(false);
  },
);
