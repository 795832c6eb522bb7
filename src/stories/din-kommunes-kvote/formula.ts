import { descending, sort, sum } from "d3";
import type flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import type { RowOf } from "../../model/dataset.ts";

type Row = RowOf<typeof flygtninge>;

/** What a quota would be by the formula: before it is made a whole number, as one that adds up to what is printed for its region, and as one that adds up to that of the country alone. */
export interface Reckoned {
  row: Row;
  exact: number;
  whole: number;
  alone: number;
}

/** Each with a whole number, which add up to what is wanted: those with the largest fractions are rounded up. */
function roundedTo<T extends { exact: number }>(all: readonly T[], wanted: number): [T, number][] {
  const missing = wanted - sum(all, ({ exact }) => Math.floor(exact));
  const byFraction = sort(all, (a, b) => descending(a.exact % 1, b.exact % 1));
  const raised = new Set(byFraction.slice(0, Math.max(0, missing)));
  return all.map((one) => [one, Math.floor(one.exact) + (raised.has(one) ? 1 : 0)]);
}

/**
 * The quotas reckoned backwards; the letter prints no formula. Refugees, reunified and a part (`weight`) of the non-Western
 * citizens are shared by population. What a municipality has already is taken from its share, less than none is none, and
 * the rest is scaled to the refugees there are: those in `regional`, for each region, to which the whole numbers add up.
 */
export function reckonedQuotas(
  rows: readonly Row[],
  regional: ReadonlyMap<Row["region"], number>,
  weight: number,
): Reckoned[] {
  const refugees = sum(regional.values());
  const already = ({ ikke_vestlige, familiesammenfoerte }: Row): number => weight * ikke_vestlige + familiesammenfoerte;
  const each = (refugees + sum(rows, already)) / sum(rows, ({ indbyggere }) => indbyggere);
  const lacking = (row: Row): number => Math.max(0, each * row.indbyggere - already(row));
  const scale = refugees / sum(rows, lacking);
  const quotas = rows.map((row) => ({ row, exact: scale * lacking(row) }));
  const alone = new Map(roundedTo(quotas, refugees));
  return [...Map.groupBy(quotas, ({ row }) => row.region)].flatMap(([region, own]) =>
    roundedTo(own, regional.get(region) ?? 0).map(([one, whole]) => ({ ...one, whole, alone: alone.get(one) ?? 0 })),
  );
}
