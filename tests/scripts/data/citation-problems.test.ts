import { expect, test } from "vitest";
import { citationProblems } from "../../../scripts/data/citation-problems.ts";
import type { Citation } from "../../../scripts/provenance/citations.ts";
import { evidenceIn } from "../../../scripts/provenance/evidence.ts";
import type { LookUp } from "../../../scripts/provenance/look-up.ts";

const texts = new Map([
  ["1", "183 pladser i 2018"],
  ["2", "tre huse"],
  ["3", "ingen"],
  ["4", Array.from({ length: 15 }, (_, index) => index * 100).join("\t")],
]);
const lookUp: LookUp = (kilde, linjer) => {
  if (kilde === "ny") return undefined;
  const text = texts.get(linjer);
  return text === undefined
    ? { instead: "k.txt har 4 linjer" }
    : { ...evidenceIn(text), lines: [], kommuner: new Set(), dates: new Set(), months: new Set() };
};
const cite = (linjer: string, value: number, { words = false, kilde = "k" } = {}): Citation => ({
  ...{
    file: "a.csv",
    row: 2,
    column: "linjer",
    kilde,
    linjer,
    numbers: [{ column: "antal", value, words }],
    texts: [],
  },
});
const judge = (...citations: Citation[]) => citationProblems(citations, lookUp);
const expected = (citation: Citation): string[] => judge(citation).problems.map((problem) => problem.expected);

test("numbers that stand on their lines are right", () => {
  expect(judge(cite("1", 183), cite("1", 2018), cite("2", 3, { words: true }))).toEqual({
    problems: [],
    unread: new Map(),
    found: 3,
  });
});

test("one that does not is told with its place and what does stand there", () => {
  expect(judge(cite("1", 138)).problems).toEqual([
    {
      ...{ file: "a.csv", row: 2, column: "antal", value: "138" },
      expected: "et tal, der står på linje 1 i k; der står 183 og 2018",
      action: "Se efter i kilden. Ret tallet, hvis et ciffer er forkert, og linjerne, hvis det står et andet sted.",
    },
  ]);
});

test("number words are told of only where the column takes them", () => {
  expect(expected(cite("2", 4, { words: true }))).toEqual(["et tal, der står på linje 2 i k; der står 3"]);
  expect(expected(cite("2", 3))).toEqual(["et tal, der står på linje 2 i k; der står ingen tal"]);
});

test("of many numbers the nearest are told", () => {
  expect(expected(cite("4", 1399))).toEqual([
    "et tal, der står på linje 4 i k; af dem, der står, er de nærmeste 1400, 1300, 1200, 1100, 1000, 900, 800, 700, 600 og 500",
  ]);
});

test("lines that there are not are told once, and their numbers are not", () => {
  expect(judge(cite("9", 183)).problems).toEqual([
    {
      ...{ file: "a.csv", row: 2, column: "linjer", value: "9", expected: "linjer, som k har; k.txt har 4 linjer" },
      action: "Ret linjerne. Tal linjer i kildens tekst, ikke i pdf-filen.",
    },
  ]);
});

test("a source whose text has not been read is named with how many numbers it has, and nothing is said of them", () => {
  expect(judge(cite("1", 999, { kilde: "ny" }), cite("1", 998, { kilde: "ny" }))).toEqual({
    problems: [],
    unread: new Map([["ny", 2]]),
    found: 0,
  });
});
