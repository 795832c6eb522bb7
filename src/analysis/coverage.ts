import type { Coverage } from "../model/coverage.ts";
import type { Published } from "../model/published.ts";

/** A table or list in a source, and the datasets it went to. */
export interface CoveredTable {
  table: Coverage;
  datasets: Published[];
}

/** The tables of one source, with the datasets they went to; of all sources when none is named. */
export function coveredTables(
  coverage: readonly Coverage[],
  published: readonly Published[],
  kilde?: string,
): CoveredTable[] {
  const byId = new Map(published.map((dataset) => [dataset.id, dataset]));
  return coverage
    .filter((table) => kilde === undefined || table.kilde === kilde)
    .map((table) => ({
      table,
      datasets: (table.datasaet?.split("|") ?? []).flatMap((id) => byId.get(id) ?? []),
    }));
}

/** How many of the tables are published, and how many are left out. */
export function coverageTally(tables: readonly CoveredTable[]): { all: number; published: number; leftOut: number } {
  const published = tables.filter(({ table }) => table.udeladt === null).length;
  return { all: tables.length, published, leftOut: tables.length - published };
}
