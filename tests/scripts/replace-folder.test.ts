import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFolder, restoreFolder } from "../../scripts/replace-folder.ts";

let parent = "";
const path = (name: string): string => join(parent, name);
const folder = async (name: string, text: string): Promise<void> => {
  await mkdir(path(name));
  await writeFile(path(`${name}/a.txt`), text);
};

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "kkr-replace-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

test("the fresh folder takes the place of the old one, and nothing else is left", async () => {
  await folder("dist", "gammel");
  await folder("ny", "ny");
  await replaceFolder(path("dist"), path("ny"));
  expect([await readdir(parent), await readFile(path("dist/a.txt"), "utf8")]).toEqual([["dist"], "ny"]);
});

test("the first time there is nothing to replace", async () => {
  await folder("ny", "ny");
  await replaceFolder(path("dist"), path("ny"));
  expect(await readdir(parent)).toEqual(["dist"]);
});

test("what a replacement that was cut off left behind is in nobody's way", async () => {
  await folder("ny.gammel", "halv");
  await folder("dist", "gammel");
  await folder("ny", "ny");
  await replaceFolder(path("dist"), path("ny"));
  expect(await readdir(parent)).toEqual(["dist"]);
});

test("a replacement that was cut off between its two steps is undone", async () => {
  await folder("ny.gammel", "gammel");
  await folder("ny", "ny");
  await restoreFolder(path("dist"), path("ny"));
  expect([await readdir(parent), await readFile(path("dist/a.txt"), "utf8")]).toEqual([["dist", "ny"], "gammel"]);
});

test("a folder that stands is not taken for one that was moved aside, and nothing comes of nothing", async () => {
  await folder("ny.gammel", "gammel");
  await folder("dist", "nyere");
  await restoreFolder(path("dist"), path("ny"));
  expect(await readFile(path("dist/a.txt"), "utf8")).toBe("nyere");
  await restoreFolder(path("andet"), path("intet"));
  expect(await readdir(parent)).toEqual(["dist", "ny.gammel"]);
});

test("a fresh folder that cannot be put in place leaves the old one there", async () => {
  await folder("dist", "gammel");
  await expect(replaceFolder(path("dist"), path("findes-ikke"))).rejects.toThrow("ENOENT");
  expect([await readdir(parent), await readFile(path("dist/a.txt"), "utf8")]).toEqual([["dist"], "gammel"]);
});
