import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const hash = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

function hashes(folder: string): Map<string, string> {
  const files = globSync("**/*", { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return new Map(files.map((file) => [file, hash(join(folder, file))]));
}

/** Files that only one of two folders has, or that differ between them, byte for byte. Throws when both are empty. */
export function differingFiles(first: string, second: string): string[] {
  const [a, b] = [hashes(first), hashes(second)];
  const files = [...new Set([...a.keys(), ...b.keys()])].sort();
  if (files.length === 0) throw new Error(`there is nothing to compare in ${first}`);
  return files
    .filter((file) => a.get(file) !== b.get(file))
    .map((file) => {
      if (!a.has(file)) return `${file} is only in the second`;
      return b.has(file) ? `${file} differs` : `${file} is only in the first`;
    });
}
