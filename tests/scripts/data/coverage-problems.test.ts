import { expect, test } from "vitest";
import { coverageJudge } from "../../../scripts/data/coverage-problems.ts";
import type { Coverage } from "../../../src/model/coverage.ts";
import type { Source } from "../../../src/model/source.ts";

const source = (kilde: string, udtraek: string): Source => ({
  ...{ kilde, udtraek, titel: "T", kkr: "Nordjylland", moede: "2024-09", dato: null, note: "N" },
});
const table = (linjer: string, rest: Partial<Coverage> = {}): Coverage => ({
  ...{ kilde: "k", tabel: "t", titel: "T", linjer, datasaet: "a", udeladt: null, begrundelse: null },
  ...rest,
});
const SOURCES = [source("k", "001-k.txt|000-k.txt"), source("l", "002-l.txt")];
const judge = (coverage: readonly Coverage[], ...rows: [kilde: string, linjer: string][]) =>
  coverageJudge(coverage, SOURCES)(
    { id: "a", raw: "social/a.csv" },
    rows.map(([kilde, linjer]) => ({ kilde, linjer })),
  );

test("lines that rows of the dataset's own cover are no problem, in whichever order and extract they are told", () => {
  const coverage = [table("10-14; 000:3"), table("20", { datasaet: "b|a" })];
  expect(judge(coverage, ["k", "20; 12-13"], ["k", "000:3"])).toEqual([]);
});

test("lines that nothing covers are told once for the dataset and the source, as the cell should have them", () => {
  expect(judge([table("10-14")], ["k", "14-16"], ["k", "12"], ["k", "000:9; 16"])).toEqual([
    {
      file: "data/coverage.csv",
      column: "linjer",
      expected: "linjerne »15-16; 000:9« i k ved datasættet a; række 2, 4 i data/raw/social/a.csv henviser til dem",
      action: "Se først efter, om linjerne er rigtige i tabellen. Er de det, så tilføj dem i en række om a og k.",
    },
  ]);
});

test("what another dataset or another source covers does not cover it", () => {
  const coverage = [table("10-14", { datasaet: "b" }), table("10-14", { kilde: "l" })];
  expect(judge(coverage, ["k", "12"], ["l", "12"])).toEqual([
    expect.objectContaining({
      action: expect.stringContaining("tilføj en række med kilden k, linjerne og datasættet a."),
    }),
  ]);
});

test("a table that is left out covers nothing", () => {
  expect(judge([table("12", { datasaet: null, udeladt: "internt" })], ["k", "12"])).toHaveLength(1);
});

test("a source whose text is not read in is not judged", () => {
  expect(judge([], ["m", "12"])).toEqual([]);
});
