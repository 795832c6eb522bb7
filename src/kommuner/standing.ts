import type { KommuneMeasure } from "../analysis/kommune-measures.ts";

/** Where a measure stands among those it is compared with. */
export type Standing = KommuneMeasure["standing"] & object;

/** Its place and how many share it, which is all that says how many lie on either side. */
type Placed = Omit<Standing, "middle">;

/** How many have more. */
export const above = ({ rank }: Placed): number => rank.place - 1;

/** How many have less. */
export const below = ({ rank, sharedWith }: Placed): number => rank.of - rank.place - sharedWith;

/** Whether it is the middle one, or one of the two in the middle: no more than half have more, and no more than half less. */
export const isMiddle = (standing: Placed): boolean =>
  above(standing) <= standing.rank.of / 2 && below(standing) <= standing.rank.of / 2;

/** Places farther from either end than this are told by how many have more. */
export const FROM_END = 10;

/** Whether its place is told from the lowest upwards. */
export const isNearBottom = (standing: Placed): boolean =>
  !isMiddle(standing) && below(standing) < Math.min(FROM_END, above(standing));
