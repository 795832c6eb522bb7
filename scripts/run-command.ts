import { fileTrouble } from "./file-trouble.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** Does the work of a command on a project while no other does, and ends as `endWith` says. */
export const runCommand = (root: string, work: () => Promise<string | undefined>): Promise<void> =>
  endWith(() => oneAtATime(root, work));

/**
 * Does the work of a command. The work gives what is wrong, in Danish, and nothing when all is well; what is wrong, a file that cannot
 * be read or written included, is printed, and the command ends with an error.
 */
export async function endWith(work: () => Promise<string | undefined>): Promise<void> {
  const trouble = await work().catch((error: unknown) => {
    const told = fileTrouble(error);
    if (told === undefined) throw error;
    return told;
  });
  if (trouble === undefined) return;
  console.error(`\n${trouble}`);
  process.exitCode = 1;
}
