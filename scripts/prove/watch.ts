import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";

/** Looks at a site as a reader does, again and again, until it is told to stop. Gives how often there was none. */
export function watch(root: string): () => Promise<{ looks: number; missed: number }> {
  const seen = { looks: 0, missed: 0 };
  let goesOn = true;
  const looking = (async () => {
    while (goesOn) {
      seen.looks++;
      // A release that is followed to its folder is there for as long as it is kept, whatever the link does meanwhile.
      const found = await realpath(join(root, "nu"))
        .then(
          (folder) => readFile(join(folder, "index.html")).then(() => true),
          () => false,
        )
        .catch(() => false);
      if (!found) seen.missed++;
      await new Promise((next) => setTimeout(next, 2));
    }
  })();
  return async () => {
    goesOn = false;
    await looking;
    return seen;
  };
}
