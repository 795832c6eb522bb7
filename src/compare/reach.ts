import type { ComparedMeasure, ComparisonFile } from "../model/comparison.ts";

/** Whom a measure is known of: `kommuner i KKR Nordjylland`, `17 kommuner`. */
export function reachOf({ values }: ComparedMeasure, { kommuner }: Pick<ComparisonFile, "kommuner">): string {
  const own = kommuner.filter((_, at) => (values[at] ?? null) !== null);
  const [council, another] = new Set(own.map(({ kkr }) => kkr));
  return council !== undefined && another === undefined ? `kommuner i KKR ${council}` : `${own.length} kommuner`;
}
