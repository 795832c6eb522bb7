import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Files } from "../../../scripts/data/files.ts";

const edits = z.array(
  z.union([
    z.strictObject({ file: z.string(), find: z.string().min(1), replace: z.string() }),
    z.strictObject({ file: z.string(), delete: z.literal(true) }),
  ]),
);

/** The files with a must-fail fixture laid over them. Throws when an edit does not fit its file exactly once. */
export function overlay(files: Files, fixture: string): Files {
  const changed = new Map(files);
  const list = join(fixture, "edits.json");
  for (const edit of existsSync(list) ? edits.parse(JSON.parse(readFileSync(list, "utf8"))) : []) {
    const bytes = changed.get(edit.file);
    if (!bytes) throw new Error(`there is no ${edit.file} to edit`);
    if ("delete" in edit) changed.delete(edit.file);
    else changed.set(edit.file, Buffer.from(replaceOnce(edit, Buffer.from(bytes).toString("utf8"))));
  }
  for (const path of wholeFiles(fixture)) changed.set(path, readFileSync(join(fixture, path)));
  return changed;
}

function replaceOnce({ file, find, replace }: { file: string; find: string; replace: string }, text: string): string {
  const [before, after, more] = text.split(find);
  if (before === undefined || after === undefined || more !== undefined) {
    throw new Error(`${file} does not hold ${JSON.stringify(find)} exactly once; choose another place for the error`);
  }
  return before + replace + after;
}

/** Paths of the files that a fixture lays over the data whole. */
function wholeFiles(fixture: string): string[] {
  const folder = join(fixture, "data");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(fixture.length + 1));
}
