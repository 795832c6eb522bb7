import { expect, test } from "vitest";
import { z } from "zod";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { withYearGaps, YEAR_GAPS } from "../../src/model/year-gaps.ts";
import { published } from "../../src/catalogue.ts";

const rows = (...told: [tilsyn: string, aar: number][]) => told.map(([tilsyn, aar]) => ({ tilsyn, aar }));
const both = columns(z.object({ tilsyn: col.tilsyn("Tilsynet."), aar: col.year("Året.") }));
const years = columns(z.object({ aar: col.year("Året.") }));

test("the years that each supervisor lacks are told, and follow the rows", () => {
  const few = rows(["Nord", 2019], ["Øst", 2021], ["Nord", 2022]);
  expect(withYearGaps([YEAR_GAPS, "Andet."], both, few)).toEqual([
    "Socialtilsyn Nord i 2020 og 2021.",
    "Socialtilsyn Øst i 2019, 2020 og 2022.",
    "Andet.",
  ]);
  expect(withYearGaps([YEAR_GAPS], both, [...few, ...rows(["Nord", 2020], ["Nord", 2021])])).toEqual([
    "Socialtilsyn Øst i 2019, 2020 og 2022.",
  ]);
});

test("rows that are of no supervisor lack years together, and without a gap nothing is said", () => {
  expect(withYearGaps([YEAR_GAPS], years, rows(["", 2019], ["", 2023]))).toEqual(["Tal for 2020-2022."]);
  expect(withYearGaps(["Andet."], years, rows(["", 2019], ["", 2023]))).toEqual(["Andet."]);
});

test("no dataset types by hand that it lacks the years up to or from one", () => {
  const typed = published.flatMap(({ id, missing, rows: own }) => {
    const known = new Set(own.map(({ aar }) => String(aar)));
    return missing
      .filter((line) => !line.startsWith("Socialtilsyn ") && !line.startsWith("Tal for "))
      .filter(
        (line) => /^(Nord|Øst|Nords?|Østs?)?\s?(fra|før|i) \d{4}|\b(før|efter) \d{4}\b/u.test(line) && known.size > 0,
      )
      .map((line) => `${id}: ${line}`);
  });
  expect(typed).toEqual([]);
});
