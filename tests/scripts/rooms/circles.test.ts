import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsIn } from "../../../scripts/rooms/imports.ts";

const files = globSync("{src,scripts}/**/*.{ts,mjs,astro,mdx}");
const imports = new Map(
  files.map((file) => [file, importsIn(file, readFileSync(file, "utf8")).map(({ path }) => path)]),
);

/** The shortest way from a file back to itself, over the files that it imports; undefined when there is none. */
function wayBack(start: string): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of imports.get(way.at(-1) ?? "") ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

test("no file imports itself by a detour, not even for a type", () => {
  expect(files.length).toBeGreaterThan(400);
  expect(files.flatMap((file) => wayBack(file)?.join(" → ") ?? [])).toEqual([]);
});
