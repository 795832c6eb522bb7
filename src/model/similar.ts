import { z } from "zod";

/** A municipality and those most like it, nearest first, by code. */
export const similarRow = z.object({ kommunekode: z.number().int(), lignende: z.array(z.number().int()) });

export type Similar = z.infer<typeof similarRow>;
