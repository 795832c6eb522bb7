import { lowerFirst } from "../lib/format.ts";
import type { MeasureKind } from "../model/role.ts";

/** Titles of columns that say no more than that there is a number: what kind of number follows from the unit. */
const BARE = /^(?:Antal|Tal|Værdi)$/;

const OF_KIND: Partial<Record<MeasureKind, string>> = {
  share: "Andel",
  score: "Score",
  duration: "Tid",
  change: "Ændring",
};

/** What is measured, as the title of a picture says it: `Antal forløb` or `Beløb` for a column called Antal or Værdi. */
export function measureTitle(title: string, unit: string | null, kind: MeasureKind): string {
  if (!BARE.test(title) || unit === null) return title;
  if (kind === "amount" && unit.includes("kr.")) return "Beløb";
  if (kind === "count" || kind === "amount") return `Antal ${lowerFirst(unit)}`;
  return OF_KIND[kind] ?? title;
}
