import type { Problem } from "../data/problem.ts";

/** A problem of a table, before it is said which file and sheet it is in. */
export type Found = Omit<Problem, "file" | "sheet">;
