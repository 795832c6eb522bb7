import type { Sums } from "../model/role.ts";

/** Whether all of a code lies within another that is a sum. Of several sums of unknown parts nobody knows which holds what. */
export function isWithin(sums: Sums, whole: string, code: string): boolean {
  const parts = sums[whole];
  if (parts === undefined || whole === code) return false;
  if (parts === "rest") return sums[code] !== "rest";
  if (parts === "more") return Object.keys(sums).length === 1;
  const own = sums[code];
  return (
    parts.includes(code) ||
    parts.some((part) => isWithin(sums, part, code)) ||
    (Array.isArray(own) && own.every((part) => parts.includes(part)))
  );
}
