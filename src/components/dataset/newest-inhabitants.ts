import { max } from "d3";
import { rowsOf } from "../../catalogue.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";

/** The inhabitants of every municipality, by code, in the newest year that they are published for. */
export function newestInhabitants(): { aar: number; indbyggere: Map<number, number> } {
  const rows = rowsOf(flygtninge);
  const aar = max(rows, (row) => row.aar) ?? 0;
  const newest = rows.filter((row) => row.aar === aar);
  return { aar, indbyggere: new Map(newest.map(({ kommunekode, indbyggere }) => [kommunekode, indbyggere])) };
}
