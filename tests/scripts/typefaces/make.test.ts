import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brandFaces } from "../../../scripts/typefaces/brand.ts";
import { FOLDER, makeTypefaces } from "../../../scripts/typefaces/make.ts";
import { shaped } from "../../../scripts/typefaces/shaped.ts";

test("the typefaces and their style sheet are those that npm run typefaces makes", async () => {
  const made = await makeTypefaces();
  expect([...made.keys()].sort()).toEqual((await readdir(FOLDER)).filter((name) => !name.endsWith(".txt")).sort());
  for (const [name, bytes] of made)
    expect([name, bytes.equals(await readFile(join(FOLDER, name)))]).toEqual([name, true]);
});

test.each(brandFaces)("$family holds every letter it is cut to", async ({ file, letters, weights }) => {
  const { characters } = await shaped(await readFile(join(FOLDER, file)), weights[0] ?? 400);
  expect([...letters].filter((letter) => !characters.has(letter))).toEqual([]);
});
