import { expect, test } from "vitest";
import { unknownColumns, unknownDatasets } from "../../../scripts/data/references.ts";
import pladser from "../../../src/datasets/pladser-pr-kommune.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { PrintedTotal } from "../../../src/model/printed-total.ts";
import { discoverDatasets } from "../../../scripts/data/discover.ts";

const datasets: Dataset[] = await discoverDatasets(process.cwd());
const total = (rest: Partial<PrintedTotal>): PrintedTotal => ({
  ...{ dataset: pladser.id, hvor: "aar=2018; ejerform=privat", kolonne: "pladser", trykt: 1 },
  ...{ kilde: "k", linjer: "1", uoverensstemmelse: null },
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
