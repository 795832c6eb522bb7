import { groups, max } from "d3";
import { rowsOf } from "../../catalogue.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import { needed } from "../../lib/needed.ts";

/** How many live in a municipality in a year, and the id of the source. */
interface Counted {
  aar: number;
  kilde: string;
  kommunekode: number;
  indbyggere: number;
}

/**
 * The inhabitants of every municipality, by code, in the newest year that they are published for, and their sources by id. A year of
 * which only some are published yet is not that one: rates of it would have no base in the others.
 */
export function newestInhabitants(rows: readonly Counted[] = rowsOf(flygtninge)): {
  aar: number;
  kilder: string[];
  indbyggere: Map<number, number>;
} {
  const byYear = groups(rows, (row) => row.aar);
  const most = max(byYear, ([, those]) => those.length);
  const newest = needed(
    byYear.filter(([, those]) => those.length === most).sort(([a], [b]) => b - a)[0],
    "indbyggertal for kommunerne",
  );
  const [aar, those] = newest;
  const kilder = [...new Set(those.map(({ kilde }) => kilde))];
  return { aar, kilder, indbyggere: new Map(those.map(({ kommunekode, indbyggere }) => [kommunekode, indbyggere])) };
}
