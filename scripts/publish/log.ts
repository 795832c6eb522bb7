import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Published } from "../../src/model/published.ts";
import { changeRow, releaseRow, type Change, type ReleaseRow } from "../../src/model/release.ts";
import { changesFile, KEPT_TABLES, LOG } from "../data/read-releases.ts";
import { readTable as readRows } from "../data/read-table.ts";
import { unlessAbsent } from "../unless-absent.ts";
import { rowText } from "../intake/raw-text.ts";
import { filesBelow } from "./file-list.ts";
import { readTable, textTable, writeTable, type TextTable } from "./text-table.ts";

/** The releases that a project tells of, the oldest first; none where its log is not there or cannot be read. */
export async function readLog(root: string): Promise<ReleaseRow[]> {
  const bytes = await unlessAbsent(readFile(join(root, LOG)), new Uint8Array());
  const form = { file: LOG, schema: releaseRow, key: ["udgivelse"] };
  const read = releaseRow.array().safeParse(readRows(new Map([[LOG, bytes]]), form, undefined).rows);
  return read.success ? read.data : [];
}

/** The tables as they were last published, by their ids; none before the first release. */
export async function lastTables(root: string): Promise<Map<string, TextTable>> {
  const folder = join(root, KEPT_TABLES);
  const names = await unlessAbsent(filesBelow(folder), []);
  const read = names
    .filter((name) => name.endsWith(".csv"))
    .map(async (name): Promise<[string, TextTable]> => [
      name.slice(0, -".csv".length),
      readTable(await readFile(join(folder, name), "utf8")),
    ]);
  return new Map((await Promise.all(read)).filter(([, { columns }]) => columns.length > 0));
}

/** What is written in a project when a release is shown: its line, what it changed, and the tables that are other than before. */
export function logFiles(
  log: readonly ReleaseRow[],
  release: ReleaseRow,
  changes: readonly Change[],
  before: ReadonlyMap<string, TextTable>,
  tables: readonly Published[],
): Map<string, string> {
  const files = new Map<string, string>();
  for (const table of tables) {
    const known = before.get(table.id);
    const text = writeTable(textTable(table));
    if (!known || writeTable(known) !== text) files.set(`${KEPT_TABLES}/${table.id}.csv`, text);
  }
  // A table that is gone is kept as nothing, so that it is told once.
  const ids = new Set(tables.map(({ id }) => id));
  for (const id of before.keys()) if (!ids.has(id)) files.set(`${KEPT_TABLES}/${id}.csv`, "");
  if (before.size > 0 && changes.length > 0)
    files.set(changesFile(release.udgivelse), listed(Object.keys(changeRow.shape), changes));
  files.set(LOG, listed(Object.keys(releaseRow.shape), [...log, release]));
  return files;
}

function listed(columns: readonly string[], rows: readonly Readonly<Record<string, string | number | null>>[]): string {
  return [rowText(columns), ...rows.map((row) => rowText(columns.map((name) => String(row[name] ?? ""))))].join("");
}
