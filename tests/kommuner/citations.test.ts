import { expect, test } from "vitest";
import { citationsOf } from "../../src/kommuner/citations.ts";
import { rankings } from "../../src/kommuner/rankings.ts";

const cited = rankings.flatMap(({ id, rows }) =>
  rows.map(({ kommune, value }) => ({ id, kommune, value, citations: citationsOf(kommune, value.cells) })),
);

test("a page of a source is named once for a number, and every row it rests on is led to", () => {
  for (const { id, kommune, value, citations } of cited) {
    const sources = citations.map(({ source }) => source);
    expect(new Set(sources).size, id).toBe(sources.length);
    const hrefs = new Set(citations.flatMap(({ rows }) => rows.map(({ href }) => href)));
    const rows = new Set(value.cells.map(({ dataset, row }) => `/data/${dataset}/#${row}`));
    expect(hrefs, `${id} ${kommune.kommune}`).toEqual(rows);
  }
});

test("no line is named twice for a number", () => {
  for (const { id, citations } of cited)
    for (const { rows } of citations) {
      const lines = rows.flatMap(({ lines: told }) => told.match(/\d+(?:-\d+)?/g) ?? []);
      expect(new Set(lines).size, id).toBe(lines.length);
    }
});

test("of a row that was read in three tables, a number that stands in one of them has its own line and heading alone", () => {
  const quotas = cited.filter(({ id }) => id === "flygtninge-pr-kommune-kvote");
  expect(quotas.length).toBeGreaterThan(0);
  const told = quotas.map(({ citations }) => (citations[0]?.rows[0]?.lines.match(/\d+/g) ?? []).length);
  expect(told.filter((lines) => lines === 2).length).toBeGreaterThan(told.length * 0.9);
});
