import { expect, test } from "vitest";
import { dateProblems } from "../../../scripts/data/date-problems.ts";
import { timeNumbers, type Citation } from "../../../scripts/provenance/citations.ts";
import { evidenceIn } from "../../../scripts/provenance/evidence.ts";
import { printedDates } from "../../../scripts/provenance/printed-dates.ts";
import type { Column } from "../../../src/model/shape.ts";

const column: Column = {
  name: "dato",
  type: "text",
  title: "Dato",
  description: "d",
  role: "time",
  grain: "date",
  optional: false,
};
const told: Column = {
  name: "dato",
  type: "text",
  title: "Dato",
  description: "d",
  role: "text",
  told: true,
  optional: false,
};

/** What is wrong with a date that was read on a line with this text. */
function wrong(written: string, line: string | undefined, of: Column = column) {
  const numbers = timeNumbers(of, written).map((value) => ({ column: "dato", value, words: false, written }));
  const cited: Citation = { file: "a.csv", row: 2, column: "linjer", kilde: "k", linjer: "7", numbers, texts: [] };
  return dateProblems([cited], () =>
    line === undefined
      ? undefined
      : { ...evidenceIn(line), lines: [], kommuner: new Set(), dates: new Set(printedDates(line)), months: new Set() },
  );
}
const LINE = "Fra 6. juni til 1. oktober 2024 og den 9. august 2024";

test("a date that stands on the lines is right, as a date and as words", () => {
  expect(wrong("2024-10-01", LINE)).toEqual([]);
  expect(wrong("1. oktober 2024", LINE, told)).toEqual([]);
});

test("a month that is wrong is told once, with the dates that stand there", () => {
  const expected = "en dato, der står på linje 7 i k; der står 2024-08-09 og 2024-10-01";
  expect(wrong("2024-11-01", LINE)).toMatchObject([{ row: 2, column: "dato", value: "2024-11-01", expected }]);
  expect(wrong("1. november 2024", LINE, told)).toMatchObject([{ value: "1. november 2024", expected }]);
});

test("a day that stands nowhere is told as a number, and not again as a date", () => {
  expect(wrong("2024-10-02", LINE)).toEqual([]);
});

test("a month or a year is no date, and lines without a date or a text say nothing against one", () => {
  expect(wrong("2024-11", LINE)).toEqual([]);
  expect(wrong("2024-11-01", "den 1. i 2024")).toEqual([]);
  expect(wrong("2024-11-01", undefined)).toEqual([]);
});
