import { expect, test } from "vitest";
import { unknownColumns, unknownDatasets, unknownInCoverage } from "../../../scripts/data/references.ts";
import pladser from "../../../src/datasets/pladser-pr-kommune.ts";
import type { Coverage } from "../../../src/model/coverage.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { PrintedTotal } from "../../../src/model/printed-total.ts";
import { discoverDatasets } from "../../../scripts/data/discover.ts";

const datasets: Dataset[] = await discoverDatasets(process.cwd());
const total = (rest: Partial<PrintedTotal>): PrintedTotal => ({
  ...{
    dataset: pladser.id,
    hvor: "aar=2018; ejerform=privat",
    kolonne: "pladser",
    beregning: "sum",
    af: null,
    trykt: 1,
  },
  ...{ afrunding: null, kilde: "k", linjer: "1", uoverensstemmelse: null },
  ...rest,
});

test("a dataset there is none of is told by its row, with the nearest there is", () => {
  expect(unknownDatasets("a.csv", [total({}), total({ dataset: "pladser-pr-komune" })], datasets)).toEqual([
    expect.objectContaining({ row: 3, column: "dataset", action: "Mente du »pladser-pr-kommune«?" }),
  ]);
});

test("a total must add up a column of numbers", () => {
  const wrong = unknownColumns(
    "a.csv",
    [total({}), total({ kolonne: "plader" }), total({ kolonne: "kommune" })],
    datasets,
  );
  expect(wrong.map(({ row, column, value }) => [row, column, value])).toEqual([
    [3, "kolonne", "plader"],
    [4, "kolonne", "kommune"],
  ]);
});

test("a total must choose its rows by columns there are", () => {
  expect(unknownColumns("a.csv", [total({ hvor: "år=2018; ejerform=privat" })], datasets)).toEqual([
    expect.objectContaining({ column: "hvor", value: "år" }),
  ]);
});

test("the columns of an unknown dataset are not judged as well", () => {
  expect(unknownColumns("a.csv", [total({ dataset: "ukendt", kolonne: "x" })], datasets)).toEqual([]);
});

const table = (rest: Partial<Coverage>): Coverage => ({
  ...{ kilde: "k", tabel: "t", titel: "T", linjer: "1", datasaet: pladser.id, udeladt: null, begrundelse: null },
  ...rest,
});
const covered = (rest: Partial<Coverage>) =>
  unknownInCoverage("data/coverage.csv", [table(rest)], datasets).map(({ column, action }) => [column, action]);

test("a table that went to datasets names those there are", () => {
  expect(covered({})).toEqual([]);
  expect(covered({ datasaet: "pladser-pr-kommune|tilsynstakster" })).toEqual([]);
  expect(covered({ datasaet: "tilsynstakster|pladser-pr-komune" })).toEqual([
    ["datasaet", "Mente du »pladser-pr-kommune«?"],
  ]);
});

test("a table is published or left out, never both and never neither", () => {
  const both = { udeladt: "tabt", begrundelse: "Billedet er væk." } as const;
  expect(covered(both).map(([column]) => column)).toEqual(["datasaet"]);
  expect(covered({ datasaet: null }).map(([column]) => column)).toEqual(["datasaet"]);
  expect(covered({ ...both, datasaet: null })).toEqual([]);
});

test("a table that is left out says why", () => {
  expect(covered({ datasaet: null, udeladt: "tabt" })).toEqual([
    ["begrundelse", "Skriv, hvorfor tabellen er udeladt."],
  ]);
});

test.each<[string, Partial<PrintedTotal>]>([
  ["a share of nothing", { beregning: "andel" }],
  ["a sum in proportion to something", { af: "aar=2024" }],
])("%s is a problem in the column af", (_, printed) => {
  expect(unknownColumns("t.csv", [total(printed)], datasets)).toEqual([
    expect.objectContaining({ row: 2, column: "af" }),
  ]);
});
