import type { Sums } from "./role.ts";

/** Whether a code of a column is the sum of others of it. */
export const isSum = ({ sums }: { sums?: Sums | undefined }, code: string): boolean =>
  sums !== undefined && Object.hasOwn(sums, code);
