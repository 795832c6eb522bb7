import { existsSync } from "node:fs";
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { placeToBuild, restorePublished, showBuilt, site } from "../../scripts/published-folders.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "kkr-built-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Builds a site that says one thing, as a build does. */
async function built(text: string): Promise<string> {
  const place = await placeToBuild(root);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "index.html"), text);
  return place;
}
const shown = (): Promise<string> => readFile(join(site(root), "index.html"), "utf8");

test("a new site takes the place of the old, and two builds are all that is kept", async () => {
  for (const text of ["den første", "den anden", "den tredje"]) {
    await showBuilt(root, await built(text));
    expect(await shown()).toBe(text);
  }
  expect((await readdir(join(root, ".tmp"))).sort()).toEqual(["dist-a", "dist-b"]);
  expect(await readdir(root)).toEqual([".tmp", "dist"]);
});

test("while a site is being built, and when it is given up half way, the old one is shown", async () => {
  await showBuilt(root, await built("den første"));
  await built("den halve");
  expect(await shown()).toBe("den første");
});

test("a folder that stands where the link will be gives way to it", async () => {
  await mkdir(site(root));
  await writeFile(join(site(root), "index.html"), "en mappe");
  await showBuilt(root, await built("et link"));
  expect([await shown(), (await lstat(site(root))).isSymbolicLink()]).toEqual(["et link", true]);
  expect(existsSync(join(root, ".tmp/dist.gammel"))).toBe(false);
});

test("a folder that was being put aside when the build was cut off is put back", async () => {
  await mkdir(join(root, ".tmp/dist.gammel"), { recursive: true });
  await writeFile(join(root, ".tmp/dist.gammel/index.html"), "en mappe");
  await restorePublished(root);
  expect(await shown()).toBe("en mappe");
});
