import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { discoverDatasets } from "../../../scripts/data/discover.ts";
import { runPipeline } from "../../../scripts/data/pipeline.ts";
import { projectCopy, remove } from "./project-copy.ts";

const datasets = await discoverDatasets(process.cwd());
const silent = (): void => undefined;

let folder = "";
beforeEach(async () => {
  folder = await projectCopy();
});
afterEach(() => remove(folder));

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(join(folder, file), change(await readFile(join(folder, file), "utf8")));
}

test("the project's own data have no problem, and every dataset is published", async () => {
  const { output, problems } = await runPipeline(folder, datasets, silent);
  expect(problems).toEqual([]);
  expect([...output.keys()].filter((path) => path.startsWith("datasets/"))).toEqual(
    datasets.map(({ id }) => `datasets/${id}.json`),
  );
});

test("the same data give the same output twice", async () => {
  const [first, second] = [await runPipeline(folder, datasets, silent), await runPipeline(folder, datasets, silent)];
  expect(JSON.stringify([...first.output])).toBe(JSON.stringify([...second.output]));
});

test("each dataset is reported with its number of rows as it is done", async () => {
  const lines: string[] = [];
  await runPipeline(folder, datasets, (line) => lines.push(line));
  expect(lines).toContain("  pladser-pr-kommune: 66 rækker");
  expect(lines).toHaveLength(datasets.length);
});

test("nothing at all is published when one cell is wrong", async () => {
  await edit("data/raw/social/pladser-pr-kommune.csv", (text) => text.replace(",183,", ",x,"));
  expect(await runPipeline(folder, datasets, silent)).toMatchObject({ output: new Map(), problems: [{ value: "x" }] });
});

test("a broken code list is the only thing blamed, however many names depend on it", async () => {
  await edit("data/kommuner.csv", (text) => text.replace("kommunekode", "kode nr."));
  const { problems } = await runPipeline(folder, datasets, silent);
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["data/kommuner.csv"]));
});

test("errors in a raw table are told although a shared table is missing", async () => {
  await rm(join(folder, "data/anomalies.csv"));
  await edit("data/raw/social/pladser-pr-kommune.csv", (text) => text.replace(",183,", ",x,"));
  const { problems } = await runPipeline(folder, datasets, silent);
  expect(problems.map(({ file }) => file)).toEqual(["data/anomalies.csv", "data/raw/social/pladser-pr-kommune.csv"]);
});

test("a folder without data is told file by file, not by an exception", async () => {
  await rm(join(folder, "data"), { recursive: true });
  const { problems } = await runPipeline(folder, datasets, silent);
  expect(problems).toHaveLength(7 + datasets.length);
});
