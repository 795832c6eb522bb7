import { deviation, mean, sum } from "d3";
import type { Similar } from "../../src/model/similar.ts";
import type { Row } from "./rows.ts";

const HOW_MANY = 5;

/**
 * For every municipality of a table the five most like it. What makes them alike is made comparable by its standard
 * deviation over all of them, and the nearest are those with the smallest Euclidean distance; a tie goes to the lower
 * code. Of several years only the newest row of each municipality counts.
 */
export function similarKommuner(likeness: (row: Row) => number[], rows: readonly Row[]): Similar[] {
  const newest = new Map(
    [...rows]
      .sort((a, b) => Number(a["aar"]) - Number(b["aar"]))
      .map((row) => [Number(row["kommunekode"]), likeness(row)]),
  );
  const width = [...newest.values()][0]?.length ?? 0;
  const scales = Array.from({ length: width }, (_, index) => {
    const values = [...newest.values()].map((features) => features[index] ?? Number.NaN);
    return { middle: mean(values) ?? 0, spread: deviation(values) || 1 };
  });
  const places = [...newest].map(([kommunekode, features]) => ({
    kommunekode,
    at: scales.map(({ middle, spread }, index) => ((features[index] ?? Number.NaN) - middle) / spread),
  }));
  return places.map((own) => ({
    kommunekode: own.kommunekode,
    lignende: places
      .filter((other) => other !== own)
      .map(({ kommunekode, at }) => ({ kommunekode, away: distance(at, own.at) }))
      .sort((a, b) => a.away - b.away || a.kommunekode - b.kommunekode)
      .slice(0, HOW_MANY)
      .map(({ kommunekode }) => kommunekode),
  }));
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.sqrt(sum(a, (value, index) => (value - (b[index] ?? Number.NaN)) ** 2));
