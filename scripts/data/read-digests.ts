import { digestSchema, type Digest } from "../provenance/digest.ts";
import type { Files } from "./files.ts";
import { jsonOf } from "./json-of.ts";
import type { Problem } from "./problem.ts";

/** Where the digests lie: one file for each text extract, with its name. */
export const DIGESTS = "data/kildetal";

/** The file of an extract's digest: the name of the extract, but for its ending. */
export const digestFile = (extract: string): string => extract.replace(/\.txt$/, ".json");

/** The text extract that the file of a digest is of. */
export const extractOf = (digest: string): string => digest.replace(/\.json$/, ".txt");

/** The digests of the sources' text extracts, by the name of the extract. */
export function readDigests(files: Files): { digests: Map<string, Digest>; problems: Problem[] } {
  const problems: Problem[] = [];
  const digests = new Map<string, Digest>();
  for (const [file, bytes] of files) {
    if (!file.startsWith(`${DIGESTS}/`)) continue;
    const read = digestSchema.safeParse(jsonOf(bytes));
    if (read.success) digests.set(extractOf(file.slice(DIGESTS.length + 1)), read.data);
    else {
      const action = "Hent den forrige udgave af filen. Den skal ikke rettes i hånden.";
      problems.push({ file, expected: "kildetal, som »npm run kildetal« har skrevet dem", action });
    }
  }
  return { digests, problems };
}
