import type { Match } from "./match.ts";

/** A table is taken for the one it fits best, when it fits so well and the next so much less. */
const [SURE, AHEAD] = [0.7, 0.04];

/** Whether a table belongs to the best of its matches without asking. */
export const isSure = ([best, next]: readonly Match[]): boolean =>
  best !== undefined && best.score >= SURE && best.score - (next?.score ?? 0) >= AHEAD;

/** A match that nobody would call one: the sheet holds another kind of table, or none. */
export const isHopeless = ([best]: readonly Match[]): boolean => best === undefined || best.score < 0.45;
