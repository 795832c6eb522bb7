import { ascending, descending, sort, sum } from "d3";
import type flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import type { RowOf } from "../../model/dataset.ts";

type Row = RowOf<typeof flygtninge>;

/** What a quota would be by the formula, before and after it is made a whole number. */
export interface Reckoned {
  row: Row;
  exact: number;
  whole: number;
}

/** Whole numbers that add up to what is wanted, those with the largest fractions rounded up. */
function wholes(exact: readonly number[], wanted: number): number[] {
  const missing = wanted - sum(exact, Math.floor);
  const byFraction = sort(
    exact.keys(),
    (a, b) => descending((exact[a] ?? 0) % 1, (exact[b] ?? 0) % 1) || ascending(a, b),
  );
  const raised = new Set(byFraction.slice(0, Math.max(0, missing)));
  return exact.map((value, at) => Math.floor(value) + (raised.has(at) ? 1 : 0));
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
  return [...Map.groupBy(rows, ({ region }) => region)].flatMap(([region, own]) => {
    const exact = own.map((row) => scale * lacking(row));
    const whole = wholes(exact, regional.get(region) ?? 0);
    return own.map((row, at) => ({ row, exact: exact[at] ?? 0, whole: whole[at] ?? 0 }));
  });
}
