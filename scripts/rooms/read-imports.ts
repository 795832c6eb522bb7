import { globSync, readFileSync } from "node:fs";
import { importsIn } from "./imports.ts";
import { roomOf } from "./rooms.ts";

/** Which rooms each room imports from, by path; a room without files has none. */
export type RoomImports = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads every file of the site and its scripts below a folder, and tells which rooms know which. */
export function readImports(root: string): RoomImports {
  const known = new Map<string, Set<string>>();
  for (const file of globSync("{src,scripts}/**/*.{ts,mjs,astro,mdx}", { cwd: root })) {
    const from = roomOf(file);
    if (!from) continue;
    const others = known.get(from.path) ?? new Set();
    known.set(from.path, others);
    for (const { path } of importsIn(file, readFileSync(`${root}/${file}`, "utf8"))) {
      const to = roomOf(path);
      if (to && to !== from) others.add(to.path);
    }
  }
  return known;
}
