import { expect, test } from "vitest";
import type { Files } from "../../../scripts/data/files.ts";
import { DIGESTS } from "../../../scripts/data/read-digests.ts";
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
  expect(runPipeline(new Map(), datasets).problems).toHaveLength(10 + datasets.length);
});

test("two datasets cannot both say what makes municipalities alike, since one of them would not be heard", () => {
  const [first, second, ...rest] = datasets.map((dataset) => ({ ...dataset, likeness: undefined }));
  const likeness = (): number[] => [];
  const both = [first, second].flatMap((dataset) => (dataset ? [{ ...dataset, likeness }] : []));
  expect(() => runPipeline(files, [...both, ...rest])).toThrow(/likeness is declared by \S+, \S+; one may/);
});

test("a source whose text is not read in is told of once, and what names it is published", () => {
  const unread = new Map([...files].filter(([path]) => !path.startsWith(`${DIGESTS}/003`)));
  const { output, problems, notices } = runPipeline(unread, datasets);
  expect([output.size > datasets.length, problems]).toEqual([true, []]);
  expect(notices).toEqual([
    "Tallene fra kilden kkr-nordjylland-2018-09 er ikke slået op, for kildens tekst er ikke læst ind.",
  ]);
  expect(runPipeline(files, datasets).notices).toEqual([]);
});

test("the numbers of printed totals, contradictions and the lines of coverage are looked up too", () => {
  const wrong = [
    ["data/printed-totals.csv", ",3956,", ",3965,"],
    ["data/anomalies.csv", "Trykt total,44,", "Trykt total,48,"],
    ["data/coverage.csv", ",168-174; 199; ", ",168-174; 99999; "],
  ] as const;
  const { problems } = runPipeline(
    wrong.reduce<Files>((changed, [file, find, replace]) => edited(file, find, replace, changed), files),
    datasets,
  );
  const looked = problems.filter(({ file }) => !file.startsWith("data/raw/"));
  expect(looked.map(({ file, column, value }) => [file, column, value?.slice(0, 14)])).toEqual([
    ["data/printed-totals.csv", "trykt", "3965"],
    ["data/anomalies.csv", "vaerdi_a", "48"],
    ["data/coverage.csv", "linjer", "168-174; 99999"],
  ]);
});
