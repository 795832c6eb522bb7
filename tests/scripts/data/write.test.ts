import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeOutput } from "../../../scripts/data/write.ts";

let parent = "";
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "kkr-write-"));
});
const target = () => ({ folder: join(parent, "generated"), fresh: join(parent, "generated.ny") });
afterEach(() => rm(parent, { recursive: true, force: true }));

test("each value becomes a JSON file, in folders where its path has them", async () => {
  await writeOutput(target(), new Map([["datasets/a.json", { navn: "Morsø" }]]));
  expect(await readFile(join(parent, "generated/datasets/a.json"), "utf8")).toBe('{"navn":"Morsø"}\n');
});

test("files of the last run that are no longer published are gone", async () => {
  await writeOutput(target(), new Map([["a.json", 1]]));
  await writeOutput(target(), new Map([["b.json", 2]]));
  expect(await readdir(join(parent, "generated"))).toEqual(["b.json"]);
});

test("what a run that was cut off left behind is not published, and nothing stays beside the folder", async () => {
  await mkdir(join(parent, "generated.ny"));
  await writeFile(join(parent, "generated.ny/halv.json"), "{");
  await writeOutput(target(), new Map([["a.json", 1]]));
  expect(await readdir(join(parent, "generated"))).toEqual(["a.json"]);
  expect(await readdir(parent)).toEqual(["generated"]);
});

test("a value that cannot be written leaves the last good output as it was", async () => {
  const folder = join(parent, "generated");
  await writeOutput(target(), new Map([["a.json", 1]]));
  const circular: { self?: unknown } = {};
  circular.self = circular;
  await expect(
    writeOutput(
      target(),
      new Map<string, unknown>([
        ["a.json", 2],
        ["b.json", circular],
      ]),
    ),
  ).rejects.toThrow();
  expect([await readdir(folder), await readFile(join(folder, "a.json"), "utf8")]).toEqual([["a.json"], "1\n"]);
});
