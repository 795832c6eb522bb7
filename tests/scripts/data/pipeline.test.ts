import { expect, test } from "vitest";
import type { Files } from "../../../scripts/data/files.ts";
import { runPipeline } from "../../../scripts/data/pipeline.ts";
import { datasets, files } from "./the-data.ts";

const PLACES = "data/raw/social/pladser-pr-kommune.csv";

function edited(file: string, find: string, replace: string, from: Files = files): Files {
  const text = Buffer.from(from.get(file) ?? []).toString("utf8");
  return new Map(from).set(file, Buffer.from(text.replace(find, replace)));
}

function without(file: string, from: Files = files): Files {
  const rest = new Map(from);
  rest.delete(file);
  return rest;
}

test("the project's own data have no problem, and every dataset is published", () => {
  const { output, problems } = runPipeline(files, datasets);
  expect(problems).toEqual([]);
  expect([...output.keys()].filter((path) => path.startsWith("datasets/"))).toEqual(
    datasets.map(({ id }) => `datasets/${id}.json`),
  );
});

test("every published row, derived columns too, is what its schema says", () => {
  const { output } = runPipeline(files, datasets);
  const wrong = datasets.filter(({ id, row }) => {
    const value = output.get(`datasets/${id}.json`);
    return !value || !("rows" in value) || !row.array().safeParse(value.rows).success;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("the same data give the same output twice", () => {
  const [first, second] = [runPipeline(files, datasets), runPipeline(files, datasets)];
  expect(JSON.stringify([...first.output])).toBe(JSON.stringify([...second.output]));
});

test("nothing at all is published when one cell is wrong", () => {
  const { output, problems } = runPipeline(edited(PLACES, ",183,", ",x,"), datasets);
  expect(output.size).toBe(0);
  expect(problems).toMatchObject([{ value: "x" }]);
});

test("a broken code list is the only thing blamed, however many names depend on it", () => {
  const { problems } = runPipeline(edited("data/kommuner.csv", "kommunekode", "kode nr."), datasets);
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["data/kommuner.csv"]));
});

test("errors in a raw table are told although a shared table is missing", () => {
  const { problems } = runPipeline(edited(PLACES, ",183,", ",x,", without("data/anomalies.csv")), datasets);
  expect(problems.map(({ file }) => file)).toEqual(["data/anomalies.csv", PLACES]);
});

test("no data at all is told file by file, not by an exception", () => {
  expect(runPipeline(new Map(), datasets).problems).toHaveLength(9 + datasets.length);
});

test("two datasets cannot both say what makes municipalities alike, since one of them would not be heard", () => {
  const [first, second, ...rest] = datasets.map((dataset) => ({ ...dataset, likeness: undefined }));
  const likeness = (): number[] => [];
  const both = [first, second].flatMap((dataset) => (dataset ? [{ ...dataset, likeness }] : []));
  expect(() => runPipeline(files, [...both, ...rest])).toThrow(/likeness is declared by \S+, \S+; one may/);
});
