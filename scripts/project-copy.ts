import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const PROJECT = resolve(import.meta.dirname, "..");
const COPIED = ["src", "scripts", "public", "data", "astro.config.mjs", "package.json", "tsconfig.json"];

/** A copy of the project in a folder of its own, sharing the installed packages, and a way to change files in it. */
export interface ProjectCopy {
  folder: string;
  /** Rewrites a file of the copy. Throws when the change changes nothing, so that no edit is lost in silence. */
  edit: (file: string, change: (text: string) => string) => Promise<void>;
  /** Writes a file that the project does not have. */
  add: (file: string, text: string) => Promise<void>;
}

/** Copies what a build needs, and nothing of what it made, to `folder`. */
export async function copyProject(folder: string): Promise<ProjectCopy> {
  await mkdir(folder, { recursive: true });
  for (const name of COPIED) {
    await cp(join(PROJECT, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes("data/generated"),
    });
  }
  await symlink(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  const edit: ProjectCopy["edit"] = async (file, change) => {
    const path = join(folder, file);
    const [before, after] = await readFile(path, "utf8").then((text) => [text, change(text)] as const);
    if (before === after) throw new Error(`the edit of ${file} changes nothing`);
    await writeFile(path, after);
  };
  return { folder, edit, add: (file, text) => writeFile(join(folder, file), text, { flag: "wx" }) };
}
