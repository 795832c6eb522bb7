import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { discoverDatasets, discoverRawFiles } from "../../../scripts/data/discover.ts";
import { strayFiles } from "../../../scripts/data/stray.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kkr-discover-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const datasets = await discoverDatasets(process.cwd());

test("datasets come in order of id, each once", () => {
  const ids = datasets.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test("every raw file is found whatever its kind, but not folders and hidden files", async () => {
  await mkdir(join(folder, "data/raw/social"), { recursive: true });
  for (const name of ["b.csv", "social/a.csv", "social/a.xlsx", ".~lock.b.csv#"]) {
    await writeFile(join(folder, "data/raw", name), "");
  }
  expect(await discoverRawFiles(folder)).toEqual(["b.csv", "social/a.csv", "social/a.xlsx"]);
});

test("a project without raw files has none", async () => {
  expect(await discoverRawFiles(folder)).toEqual([]);
});

test("the files that datasets use are no strays", () => {
  expect(
    strayFiles(
      datasets.map(({ raw }) => raw),
      datasets,
    ),
  ).toEqual([]);
});

test("a stray is taken for a misspelt name only when that table is absent", () => {
  const all = datasets.map(({ raw }) => raw);
  const renamed = all.map((raw) => (raw === "social/pladser-pr-kommune.csv" ? "social/pladser-pr-komune.csv" : raw));
  expect(strayFiles(renamed, datasets)[0]?.action).toContain("Skulle den hedde »social/pladser-pr-kommune.csv«?");
  expect(strayFiles([...all, "social/pladser-pr-komune.csv"], datasets)[0]?.action).toBe("Flyt filen ud af data/raw.");
});

test("a spreadsheet beside the tables is told to be saved as CSV", () => {
  expect(strayFiles(["social/pladser.xlsx"], datasets)[0]?.expected).toBe("kun CSV-filer i data/raw");
});
