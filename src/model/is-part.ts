import { isSum } from "./is-sum.ts";
import type { Sums } from "./role.ts";

/** Whether a code is one of those that another is the sum of; where they are not listed, every code that is no sum itself. */
export function isPart(sums: Sums, whole: string, code: string): boolean {
  const parts = sums[whole];
  return Array.isArray(parts) ? parts.includes(code) : !isSum({ sums }, code);
}
