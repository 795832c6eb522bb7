import type { Published } from "../model/published.ts";
import type { Release } from "../model/release.ts";
import { rowAddress } from "../model/row-address.ts";
import type { CellAddress } from "../model/traced.ts";
import { correctionsOf, type CorrectedCell } from "./corrected-cell.ts";

/** A correction that stands: the cell is published still, and no later release has made it another. */
export interface StandingCorrection {
  release: Release;
  /** The title of the dataset. */
  title: string;
  at: CellAddress;
  cell: CorrectedCell;
}

/** The corrections that stand, of the newest release first. */
export function standingCorrections(
  releases: readonly Release[],
  published: readonly Published[],
): StandingCorrection[] {
  const later = new Set<string>();
  return releases.toReversed().flatMap((release) => {
    const own = Map.groupBy(release.aendringer, ({ tabel }) => tabel);
    const standing = [...own].flatMap(([tabel, changes]): StandingCorrection[] => {
      const dataset = published.find(({ id }) => id === tabel);
      if (!dataset) return [];
      const { id, title, key } = dataset;
      return correctionsOf(changes, dataset).flatMap(({ column, row, cell }) => {
        const at = row && { dataset: id, row: rowAddress(key, row), column: column.name };
        return at && !later.has(JSON.stringify(at)) ? [{ release, title, at, cell }] : [];
      });
    });
    for (const { at } of standing) later.add(JSON.stringify(at));
    return standing;
  });
}
