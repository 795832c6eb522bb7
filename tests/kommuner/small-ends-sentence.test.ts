import { expect, test } from "vitest";
import { isSmallBase } from "../../src/lib/small-base.ts";
import { rankings, type Ranked } from "../../src/kommuner/rankings.ts";
import { smallEndsSentence } from "../../src/kommuner/small-ends-sentence.ts";
import { laesoe, traced } from "./a-measure.ts";

/** Rates of so many of so many inhabitants, each of a municipality of its own, the highest first. */
function ranking(counts: readonly (readonly [counted: number, of: number])[]) {
  const values = counts.map(([counted, of]) => (10_000 * counted) / of);
  const rows = counts.map(([counted], at): Ranked => ({
    kommune: { ...laesoe, kommunekode: at + 1, kommune: `By ${at + 1}`, sted: `i By ${at + 1}` },
    value: traced(values[at] ?? 0, "flygtninge pr. 10.000 indbyggere"),
    counted: traced(counted, "flygtninge"),
    rank: { place: 1 + values.filter((value) => value > (values[at] ?? 0)).length, of: values.length },
    inMiddle: false,
  }));
  return { rows, councils: [], decimals: 1 };
}

const many = [40, 39, 38, 37, 36, 35, 34].map((counted) => [counted, 100_000] as const);

test("one that is high by very few is told, with how few", () => {
  expect(smallEndsSentence(ranking([[1, 2_000], ...many]))).toBe(
    "By 1 ligger højt på listen med kun én flygtning. Én mere eller mindre ville flytte kommunen langt.",
  );
  expect(smallEndsSentence(ranking([[2, 4_000], [1, 2_100], ...many]))).toBe(
    "By 1 og By 2 ligger højt på listen med højst to flygtninge hver. Én mere eller mindre ville flytte dem langt.",
  );
});

test("one that stays where it is with one more or less is not told, nor is one of many", () => {
  expect(smallEndsSentence(ranking([[5, 1_000], ...many]))).toBe("");
  expect(smallEndsSentence(ranking([[400, 2_000], ...many]))).toBe("");
});

test("in the rankings, those that are told are of very few, and one of the highest by one alone is told", () => {
  const told = rankings.filter((one) => smallEndsSentence(one) !== "");
  expect(told.length).toBeGreaterThan(0);
  for (const one of told) {
    const named = one.rows.filter(({ kommune }) => smallEndsSentence(one).includes(kommune.kommune));
    expect(named.every(({ counted }) => counted !== undefined && isSmallBase(counted.value))).toBe(true);
  }
  const first = rankings.filter(({ rows }) => rows[0]?.counted?.value === 1);
  expect(first.filter((one) => !told.includes(one))).toEqual([]);
});
