import { byDanish } from "../lib/collate.ts";
import type { Kommune } from "../model/kommune.ts";

/** The municipalities that any of the rows is about: each has a page of its own. In Danish alphabetical order. */
export function kommunerWithPage(kommuner: readonly Kommune[], rows: readonly { kommunekode: number }[]): Kommune[] {
  const known = new Set(rows.map((row) => row.kommunekode));
  return kommuner.filter((kommune) => known.has(kommune.kommunekode)).sort(byDanish((kommune) => kommune.kommune));
}
