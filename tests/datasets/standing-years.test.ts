import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { listAnd } from "../../src/lib/list.ts";

/** What happened in those years stays true of them, whatever rows are added. */
const TRUE_OF_THEM = ["Øst godkendte ingen specialiserede plejefamilier i 2020 og 2021."];

test("no caveat and no description lists the years of its rows: with the next one it would not be true of them all", () => {
  const stale = published.flatMap(({ rows, caveats, topCaveat = "", description }) => {
    const years = [...new Set(rows.map((row) => String(row["aar"])))].sort();
    return years.length < 2 ? [] : [...caveats, topCaveat, description].filter((text) => text.includes(listAnd(years)));
  });
  expect(stale).toEqual(TRUE_OF_THEM);
});

/** A sentence about all rows alike that names a year: `Tallene er fra 2022`, and not `Tallene for 2022 er`. */
const OF_ALL = /^\p{Lu}\p{L}+(?:en|et|ne) (?:er|har|var|står|bygger|stammer|gælder) [^]*\b(?:19|20)\d\d\b/u;

test("where all rows are of one year, a caveat that names a year says which rows it is of: those of the next need not be so", () => {
  const ofOneYear = published.filter(({ rows }) => new Set(rows.map((row) => row["aar"] ?? null)).size === 1);
  const stale = ofOneYear
    .filter(({ rows }) => typeof rows[0]?.["aar"] === "number")
    .flatMap(({ id, caveats }) =>
      caveats
        .flatMap((caveat) => caveat.split(/(?<=\p{L}\.) (?=\p{Lu})/u))
        .filter((sentence) => OF_ALL.test(sentence))
        .map((sentence) => `${id}: ${sentence}`),
    );
  expect(ofOneYear.length).toBeGreaterThan(20);
  expect(stale).toEqual([]);
});
