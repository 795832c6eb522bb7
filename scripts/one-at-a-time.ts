import { mkdir, open, readFile, rm } from "node:fs/promises";
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
    if (await isHeld(file)) throw new BusyError(".tmp/i-gang");
    await rm(file, { force: true });
    if (!(await claimed(file))) throw new BusyError(".tmp/i-gang");
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Makes the file with the number of this process in it; false when it is there already. */
async function claimed(file: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx");
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Whether the process that made the file still runs. One that has not yet written its number does. */
async function isHeld(file: string): Promise<boolean> {
  const holder = Number(await readFile(file, "utf8").catch(() => ""));
  if (!holder) return true;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
