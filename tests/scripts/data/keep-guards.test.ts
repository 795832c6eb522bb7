import { mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepGuards } from "../../../scripts/data/keep-guards.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kkr-guards-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("what has changed takes the place of the file, and nothing is left beside it", async () => {
  const file = join(folder, "guards.csv");
  await writeFile(file, "før\n");
  await keepGuards(file, "nu\n");
  expect([await readFile(file, "utf8"), await readdir(folder)]).toEqual(["nu\n", ["guards.csv"]]);
});

test("a file that says the same is not touched", async () => {
  const file = join(folder, "guards.csv");
  await writeFile(file, "nu\n");
  const before = await stat(file, { bigint: true });
  await keepGuards(file, "nu\n");
  expect((await stat(file, { bigint: true })).ino).toBe(before.ino);
});
