import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

const readers: Record<string, (text: string) => number> = {
  csv: (text) => parse(text, { columns: true }).length,
  json: (text) => Object.keys(Object(JSON.parse(text))).length,
};

/** CSV and JSON files that are not UTF-8, cannot be read back, or hold nothing. */
export function downloadFaults(folder: string): string[] {
  return globSync("**/*.{csv,json}", { cwd: folder }).flatMap((file) => {
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(folder, file)));
      const read = readers[file.slice(file.lastIndexOf(".") + 1)];
      return read?.(text) === 0 ? [`/${file} holds nothing`] : [];
    } catch (error) {
      return [`/${file} cannot be read: ${String(error)}`];
    }
  });
}
