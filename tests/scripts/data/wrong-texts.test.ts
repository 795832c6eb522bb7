import { expect, test } from "vitest";
import type { Problem } from "../../../scripts/data/problem.ts";
import { tallies } from "../../../scripts/data/wrong-texts.ts";
import type { Citation } from "../../../scripts/provenance/citations.ts";
import type { Source } from "../../../src/model/source.ts";

const source = (kilde: string, udtraek: string): Source => ({
  ...{ kilde, titel: "K", kkr: "Sjælland", moede: "2020-06", dato: null, note: "n", udtraek },
});
const sources = [source("kkr-a", "2-kkr-b.txt"), source("kkr-b", "1-kkr-a.txt")];
const cite = (index: number): Citation => ({
  ...{ file: "a.csv", row: index + 2, column: "linjer", kilde: "kkr-a", linjer: "1", texts: [] },
  numbers: [{ column: "antal", value: 1, words: false }],
});
const wrong = (index: number): Problem => ({
  ...{ file: "a.csv", row: index + 2, column: "antal", value: `${index}`, expected: "e", action: "a" },
});
/** What is told when so many rows of the first source are wrong, of so many that cite it. */
function told(count: number, all: number): Problem[] {
  const tally = tallies();
  const problems = Array.from({ length: count }, (_, index) => wrong(index));
  tally.add(
    "kkr-a",
    Array.from({ length: all }, (_, index) => cite(index)),
    problems,
  );
  return tally.gathered([...problems, { file: "b.csv", expected: "e", action: "a" }], sources);
}

test("a text in which most rows of a source do not stand is told once, with some of them and the text that was meant", () => {
  const [first, ...others] = told(30, 50);
  expect(first).toMatchObject({ file: "data/sources.csv", row: 2, column: "udtraek", value: "2-kkr-b.txt" });
  expect(first?.expected).toContain(
    "30 af 50 rækker fra kkr-a passer ikke med den, for eksempel række 2 i a.csv (»0«)",
  );
  expect(first?.action).toMatch(/^Mente du »1-kkr-a\.txt«\?/);
  expect(others.map(({ file }) => file)).toEqual(["b.csv"]);
});

test.each([
  [19, 19],
  [30, 60],
])("%i wrong rows of %i are told each by itself", (count, all) => {
  expect(told(count, all)).toHaveLength(count + 1);
});

test("numbers that are wrong in one row count as one row", () => {
  const tally = tallies();
  const problems = Array.from({ length: 40 }, (_, index) => wrong(index % 10));
  tally.add("kkr-a", [], problems);
  expect(tally.gathered(problems, sources)).toEqual(problems);
});

test("what the run does not tell of is not told at the source either", () => {
  const tally = tallies();
  tally.add(
    "kkr-a",
    [],
    Array.from({ length: 30 }, (_, index) => wrong(index)),
  );
  expect(tally.gathered([], sources)).toEqual([]);
});

test("an example is told by its beginning, however many lines its cell names", () => {
  const tally = tallies();
  const long = Array.from({ length: 30 }, (_, index) => ({
    ...wrong(index),
    value: "121-185; 195-210; 283-456; 520; 600-700",
  }));
  tally.add("kkr-a", [], long);
  expect(tally.gathered(long, sources)[0]?.expected).toContain("(»121-185; 195-210; 283-4…«)");
});
