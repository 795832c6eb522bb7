import type { CellAddress } from "../model/traced.ts";

/**
 * What each of some measures rests on, as groups of cells that the same of them rest on: two have a group in common where they
 * rest on the same cell, and not where they only rest on the same column.
 */
export function sharedCells(measures: readonly (readonly CellAddress[])[]): string[][] {
  const users = new Map<string, Set<number>>();
  const keys = measures.map((cells) => cells.map(({ dataset, row, column }) => [dataset, row, column].join(" ")));
  for (const [at, own] of keys.entries()) {
    for (const key of own) users.set(key, (users.get(key) ?? new Set()).add(at));
  }
  return keys.map((own) => [...new Set(own.map((key) => [...(users.get(key) ?? [])].join("-")))].sort());
}
