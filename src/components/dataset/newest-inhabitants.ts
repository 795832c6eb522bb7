import { max } from "d3";
import { rowsOf } from "../../catalogue.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import { needed } from "../../lib/needed.ts";

/** The inhabitants of every municipality, by code, in the newest year that they are published for, and their sources by id. */
export function newestInhabitants(): { aar: number; kilder: string[]; indbyggere: Map<number, number> } {
  const rows = rowsOf(flygtninge);
  const aar = needed(
    max(rows, (row) => row.aar),
    "indbyggertal for kommunerne",
  );
  const newest = rows.filter((row) => row.aar === aar);
  const kilder = [...new Set(newest.map(({ kilde }) => kilde))];
  return { aar, kilder, indbyggere: new Map(newest.map(({ kommunekode, indbyggere }) => [kommunekode, indbyggere])) };
}
