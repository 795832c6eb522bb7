import { rmSync } from "node:fs";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Another command is at work on the same project. The message says so in Danish, and what to do. */
export class BusyError extends Error {
  constructor(file: string) {
    super(
      "En anden kommando er ved at læse tallene eller bygge siden.\n  Gør dette: Vent, til den er færdig, og prøv igen. " +
        `Er der ikke nogen anden, så slet filen ${file}.`,
    );
    this.name = "BusyError";
  }
}

/**
 * Does some work on a project while no other process does: two at once would pull the folders they publish from under each other.
 * Throws a BusyError when another is at it. What a process that was killed left behind keeps nobody out.
 */
export async function oneAtATime<T>(root: string, work: () => Promise<T>): Promise<T> {
  const file = join(root, ".tmp/i-gang");
  await mkdir(dirname(file), { recursive: true });
  if (!(await claimed(file))) {
    if (await isHeld(file)) throw new BusyError(file);
    await rm(file, { force: true });
    if (!(await claimed(file))) throw new BusyError(file);
  }
  const release = (): void => rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

/**
 * Puts the file in place with the number of this process in it; false when it is there already. It is written beside its
 * place and linked there whole, so that a disk that is full leaves none that says nothing.
 */
async function claimed(file: string): Promise<boolean> {
  const own = `${file}.${process.pid}`;
  try {
    await writeFile(own, String(process.pid));
    await link(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Whether the process that made the file still runs. A file that holds no number is nobody's. */
async function isHeld(file: string): Promise<boolean> {
  const holder = Number(await readFile(file, "utf8").catch(() => ""));
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
