import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { raiseGuards } from "../../../scripts/build/raise-guards.ts";
import { keepGuards } from "../../../scripts/data/keep-guards.ts";

const HEAD = "datasaet,raekker,opslag,kontroller,uoverensstemmelser,daekning,grund\n";
let folder = "";
let file = "";

/** A project that has published one dataset of 7 rows. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kkr-guards-"));
  file = join(folder, "data/guards.csv");
  await mkdir(join(folder, "data/generated/datasets"), { recursive: true });
  const guards = { raekker: 7, opslag: 14, kontroller: 2, uoverensstemmelser: 0, daekning: 1 };
  await writeFile(join(folder, "data/generated/datasets/huse.json"), JSON.stringify({ id: "huse", rows: [], guards }));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("what is published raises the file, which lowers nothing and leaves nothing beside it", async () => {
  await writeFile(file, `${HEAD}huse,6,12,2,1,1,Slået sammen\nandre,3,0,0,0,0,\n`);
  expect(await keepGuards(folder)).toEqual([]);
  expect(await readFile(file, "utf8")).toBe(`${HEAD}huse,7,14,2,1,1,Slået sammen\nandre,3,0,0,0,0,\n`);
  expect(await readdir(join(folder, "data"))).toEqual(["generated", "guards.csv"]);
});

test("a file that says the same is not touched", async () => {
  await writeFile(file, `${HEAD}huse,7,14,2,0,1,\n`);
  const before = await stat(file, { bigint: true });
  expect(await raiseGuards(folder)).toBeUndefined();
  expect((await stat(file, { bigint: true })).ino).toBe(before.ino);
});

test("a file that has become wrong meanwhile is left, and the site is said to stand", async () => {
  const wrong = `${HEAD}huse,mange,12,2,1,1,\n`;
  await writeFile(file, wrong);
  expect(await raiseGuards(folder)).toMatch(
    /^Siden er bygget, men tallene i data\/guards\.csv er ikke sat op\.\n\ndata\/guards\.csv, række 2, kolonne raekker\n {2}Fundet: {4}»mange«/,
  );
  expect(await readFile(file, "utf8")).toBe(wrong);
});
