import type { ComparisonFile } from "../model/comparison.ts";
import { REGIONS } from "../model/regions.ts";

/** What a reader has chosen to see of two measures. */
export interface PairChoice {
  /** Measures by id. */
  x: string;
  y: string;
  /** A region, or an empty text for all. */
  region: string;
  /** Counts and amounts are told for each 10,000 inhabitants. */
  perInhabitant: boolean;
  /** Slugs of the municipalities that stand out. */
  chosen: readonly string[];
}

/** The pair that is shown first: two measures that all municipalities have, one of size and one that is told free of size. */
export const FIRST_PAIR: PairChoice = {
  ...{ x: "flygtninge-pr-kommune-indbyggere", y: "flygtninge-pr-kommune-ikke-vestlige-andel" },
  ...{ region: "", perInhabitant: false, chosen: [] },
};

/** The choice in an address; what it does not say, or says of nothing there is, is as in the first pair. */
export function pairIn(
  search: string,
  { kommuner, measures }: Pick<ComparisonFile, "kommuner" | "measures">,
): PairChoice {
  const query = new URLSearchParams(search);
  const measure = (name: "x" | "y"): string =>
    measures.find(({ id }) => id === query.get(name))?.id ?? FIRST_PAIR[name];
  return {
    ...{ x: measure("x"), y: measure("y") },
    region: REGIONS.find((region) => region === query.get("region")) ?? "",
    perInhabitant: query.get("pr") === "indbygger",
    chosen: query.getAll("k").filter((slug) => kommuner.some((kommune) => kommune.slug === slug)),
  };
}

/** The query that an address has for a choice: only what differs from the first pair. */
export function pairQuery({ x, y, region, perInhabitant, chosen }: PairChoice): string {
  const query = new URLSearchParams();
  if (x !== FIRST_PAIR.x) query.set("x", x);
  if (y !== FIRST_PAIR.y) query.set("y", y);
  if (region !== "") query.set("region", region);
  for (const slug of chosen) query.append("k", slug);
  if (perInhabitant) query.set("pr", "indbygger");
  return query.toString();
}
