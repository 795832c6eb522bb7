import { z } from "zod";

/** A line of a source that rows were read on. */
export const sourceLine = z.object({
  kilde: z.string(),
  /** Its number, with that of the extract before it where it is not the main one: `12`, `000:12`. */
  linje: z.string(),
  tekst: z.string(),
});

export type SourceLine = z.infer<typeof sourceLine>;
