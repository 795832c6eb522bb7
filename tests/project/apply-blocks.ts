import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ProjectCopy } from "../../scripts/project-copy.ts";
import { applyChange, documentBlocks } from "./document-blocks.ts";

/** Does in a copy of the project what the blocks of a document say. Throws when a file that is to be new is there already. */
export async function applyBlocks({ folder, edit }: ProjectCopy, markdown: string): Promise<void> {
  for (const { path, isChange, text } of documentBlocks(markdown)) {
    const file = join(folder, path);
    if (isChange) await edit(path, (before) => applyChange(before, text));
    else if (existsSync(file)) throw new Error(`${path} is there already`);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}
