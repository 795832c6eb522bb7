import { expect, test } from "vitest";
import { monthProblems } from "../../../scripts/data/month-problems.ts";
import type { Citation } from "../../../scripts/provenance/citations.ts";
import { evidenceIn } from "../../../scripts/provenance/evidence.ts";
import { printedDates } from "../../../scripts/provenance/printed-dates.ts";
import { printedMonths } from "../../../scripts/provenance/printed-months.ts";

/** What is wrong with a time that was read on a line with this text. */
function wrong(written: string, line: string | undefined) {
  const numbers = [{ column: "dato", value: 2024, words: false, written }];
  const cited: Citation = { file: "a.csv", row: 2, column: "linjer", kilde: "k", linjer: "7", numbers, texts: [] };
  return monthProblems([cited], () =>
    line === undefined
      ? undefined
      : {
          ...{ ...evidenceIn(line), lines: [], kommuner: new Set() },
          ...{ dates: new Set(printedDates(line)), months: new Set(printedMonths(line)) },
        },
  );
}

test("a month that the lines name is right, in digits and in words, also where they cut it short", () => {
  expect(wrong("2024-09", "Møder i juni og september 2024")).toEqual([]);
  expect(wrong("september 2024", "Møde i sept. 2024")).toEqual([]);
  expect(wrong("2024-09", "Mødet den 13.09.2024")).toEqual([]);
});

test("a month that they do not name is told with those that they do", () => {
  const expected = "en tid, hvis måned står på linje 7 i k (her mangler oktober); der står juni og september";
  expect(wrong("2024-10", "Møder i juni og september 2024")).toMatchObject([{ row: 2, column: "dato", expected }]);
  expect(wrong("juni og oktober 2024", "Møder i juni og september 2024")).toMatchObject([{ expected }]);
});

test("the month of a day is looked up where the lines have no whole days, and else with its day", () => {
  expect(wrong("2024-10-13", "Den 13. i september, år 2024")).toHaveLength(1);
  expect(wrong("2024-10-13", "Den 13. september 2024")).toEqual([]);
});

test("lines without a month or a text say nothing against one, and a year has none", () => {
  expect(wrong("2024-10", "Mødet i 2024")).toEqual([]);
  expect(wrong("2024-10", undefined)).toEqual([]);
  expect(wrong("2024", "Møde i september 2024")).toEqual([]);
});
