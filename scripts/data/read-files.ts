import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Files } from "./files.ts";
import type { Problem } from "./problem.ts";
import { SOURCE_LINES } from "../provenance/source-line-file.ts";
import { DIGESTS } from "./read-digests.ts";
import { RELEASES, KEPT_TABLES } from "./read-releases.ts";
import { unlessAbsent } from "../unless-absent.ts";

/** Hidden files, and what spreadsheets and file managers leave beside the tables without being asked. */
export const LEFT_BY_PROGRAMS = /^(?:[.~].*|thumbs\.db|desktop\.ini)$/i;

/**
 * Reads the tables of a project: every CSV file in `data/`, the map, the digests and the lines of the sources, and every file under
 * `data/raw/` whatever its kind. What only looks like a file is a problem and is never opened, since a pipe could be waited on for ever
 * and a link may lead anywhere.
 */
export async function readDataFiles(root: string): Promise<{ files: Files; problems: Problem[] }> {
  const entries = await list(root, "data");
  const shared = entries.filter(({ path }) => path.endsWith(".csv") || path.endsWith(".json"));
  const folders = entries.filter(({ path }) => ["data/raw", DIGESTS, SOURCE_LINES, RELEASES].includes(path));
  const found = [...shared, ...(await Promise.all(folders.map((entry) => below(root, entry)))).flat()];
  const problems = found.flatMap(({ path, entry }) => notAFile(path, entry) ?? []);
  const readable = found.filter(({ entry }) => entry.isFile());
  const bytes = await Promise.all(readable.map(({ path }) => readFile(join(root, path))));
  return { files: new Map(readable.map(({ path }, index) => [path, bytes[index] ?? new Uint8Array()])), problems };
}

interface Found {
  /** Path from the project's root. */
  path: string;
  entry: Dirent;
}

/** What lies in a folder, in order of name; nothing when there is no such folder. */
async function list(root: string, folder: string): Promise<Found[]> {
  const entries = await unlessAbsent(readdir(join(root, folder), { withFileTypes: true }), []);
  return entries
    .filter(({ name }) => !LEFT_BY_PROGRAMS.test(name))
    .map((entry) => ({ path: `${folder}/${entry.name}`, entry }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Everything below a folder. One that has the name of a table is not looked into: it stands where a file should. */
async function below(root: string, found: Found): Promise<Found[]> {
  if (!found.entry.isDirectory() || found.path.endsWith(".csv")) return [found];
  // Tables as they were last published are for npm run udgiv alone.
  const inside = found.path === KEPT_TABLES ? [] : await list(root, found.path);
  return (await Promise.all(inside.map((one) => below(root, one)))).flat();
}

function notAFile(file: string, entry: Dirent): Problem | undefined {
  if (entry.isFile()) return undefined;
  if (entry.isDirectory()) {
    const action = "Omdøb eller flyt mappen, og læg tabellen på dens plads.";
    return { file, expected: "en fil; her er en mappe", action };
  }
  if (entry.isSymbolicLink()) {
    const action = "Slet genvejen, og læg selve filen på dens plads.";
    return { file, expected: "en fil; her er en genvej (et link) til et andet sted", action };
  }
  const action = "Slet den, og læg tabellen på dens plads.";
  return { file, expected: "en fil; her er noget, som kun styresystemet kan bruge (et rør eller en enhed)", action };
}
