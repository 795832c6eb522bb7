import { readFile, rename, writeFile } from "node:fs/promises";

/** Writes what guards the datasets now, when it has changed; the file is never half written. */
export async function keepGuards(file: string, text: string): Promise<void> {
  if ((await readFile(file, "utf8")) === text) return;
  await writeFile(`${file}.ny`, text);
  await rename(`${file}.ny`, file);
}
