import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const edits = z.array(
  z.union([
    z.strictObject({ file: z.string(), find: z.string().min(1), replace: z.string() }),
    z.strictObject({ file: z.string(), delete: z.literal(true) }),
  ]),
);

/** Lays a must-fail fixture over a folder with good data. Throws when an edit does not fit the data exactly once. */
export async function applyFixture(fixture: string, folder: string): Promise<void> {
  const list = join(fixture, "edits.json");
  if (existsSync(list)) {
    for (const edit of edits.parse(JSON.parse(await readFile(list, "utf8")))) {
      const file = join(folder, edit.file);
      if ("delete" in edit) await rm(file);
      else await writeFile(file, replaceOnce(edit, await readFile(file, "utf8")));
    }
  }
  const whole = join(fixture, "data");
  if (existsSync(whole)) await cp(whole, join(folder, "data"), { recursive: true });
}

function replaceOnce({ file, find, replace }: { file: string; find: string; replace: string }, text: string): string {
  const [before, after, more] = text.split(find);
  if (before === undefined || after === undefined || more !== undefined) {
    throw new Error(`${file} does not hold ${JSON.stringify(find)} exactly once; choose another place for the error`);
  }
  return before + replace + after;
}
