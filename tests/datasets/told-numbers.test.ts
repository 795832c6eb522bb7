import { expect, test } from "vitest";
import { printedNumbers } from "../../scripts/provenance/printed-numbers.ts";
import { kommuner, published } from "../../src/catalogue.ts";
import type { Row } from "../../src/model/row.ts";

/** What only names something: a table, a section, a day, and a year. */
const NAMES =
  /(?:§|tabel|diagram|figur|kapitel|nr\.|bilag) ?\d+|\d+\. (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kvartal|generation)\p{L}*|covid-19|\d{4}-priser|\b(?:19|20)\d\d\b/giu;
/** Fewer may be a number of anything. */
const LEAST = 10;

const numbersIn = (rows: readonly Row[]): number[] =>
  rows.flatMap((row) => Object.values(row).flatMap((cell) => (typeof cell === "number" ? Math.abs(cell) : [])));

const isUnit = (value: number): boolean => Number.isInteger(Math.log10(value));

test("a number in a caveat or a description stands in a row of the dataset or of its sources: one that is corrected is told of there too", () => {
  const bySource = Map.groupBy(
    published.flatMap(({ rows }) => rows),
    (row) => String(row["kilde"]),
  );
  const told = published.flatMap(({ id, rows, caveats, topCaveat = "", description }) => {
    const sources = [...new Set(rows.map((row) => String(row["kilde"])))].flatMap((one) => bySource.get(one) ?? []);
    const standing = new Set([...numbersIn([...rows, ...sources]), kommuner.length]);
    return [...caveats, topCaveat, description].flatMap((text) =>
      [...printedNumbers(text.replace(NAMES, ""))]
        .map(Math.abs)
        .filter((value) => value >= LEAST && !isUnit(value))
        .map((value) => ({ stands: standing.has(value), said: `${id}: ${value} in »${text}«` })),
    );
  });
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter(({ stands }) => !stands).map(({ said }) => said)).toEqual([]);
});
