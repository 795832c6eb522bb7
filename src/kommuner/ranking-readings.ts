import { withDoubt } from "../charts/with-doubt.ts";
import { kommuneName } from "../model/kommune.ts";
import { valueWithUnit } from "../views/value-text.ts";
import type { Ranking } from "./rankings.ts";

/** What a strip reads at each municipality of a ranking, for each group that is compared: code and text, the lowest first. */
export function rankingReadings({ title, unit, kind, decimals, councils, rows }: Ranking): [string, string][][] {
  const groups = Map.groupBy(rows, ({ kommune }) => (councils.length > 0 ? kommune.kkr : ""));
  const written = (value: number): string => valueWithUnit({ title, unit, kind, decimals }, value);
  return [...groups.values()].map((group) =>
    group
      .toSorted((a, b) => a.value.value - b.value.value)
      .map(({ kommune, value, mark }) => [
        String(kommune.kommunekode),
        `${kommuneName(kommune)}: ${withDoubt(written(value.value), mark)}`,
      ]),
  );
}
