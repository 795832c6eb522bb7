import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { above, below, FROM_END, isMiddle, isNearBottom, type Standing } from "./standing.ts";

/** How a standing is told: the sentence says it so, and the account bears the numbers that it then says. */
export type ToldStanding =
  /** All have the same. */
  | "alike"
  /** It is the middle, or next to it. */
  | "middle"
  /** It is one of several that have none. */
  | "none"
  /** Nobody has less, and others have the same. */
  | "lowest"
  /** Few have less, and others have the same: told by how many have less. */
  | "low shared"
  /** Few have less: told by its place from below. */
  | "low"
  /** Few have more, and others have the same. */
  | "high shared"
  /** Few have more: told by its place. */
  | "high"
  /** Told by how many have more. */
  | "counted";

/** Whether the value in the middle is said beside it. */
export const tellsMiddle = (told: ToldStanding): boolean => told !== "alike" && told !== "middle";

/** The way that the standing of a measure is told. */
export function toldStanding({ value }: Pick<KommuneMeasure, "value">, standing: Standing): ToldStanding {
  const isShared = standing.sharedWith > 0;
  if (standing.sharedWith === standing.rank.of - 1) return "alike";
  if (isMiddle(standing)) return "middle";
  if (isShared && below(standing) === 0 && value === 0) return "none";
  if (isNearBottom(standing)) return !isShared ? "low" : below(standing) === 0 ? "lowest" : "low shared";
  if (above(standing) < FROM_END) return isShared ? "high shared" : "high";
  return "counted";
}
