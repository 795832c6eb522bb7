import { askedTwice } from "../lib/asked-twice.ts";
import { fewTold } from "../lib/few-told.ts";
import type { ComparisonFile } from "../model/comparison.ts";
import { REGIONS } from "../model/regions.ts";
import { REFUSALS } from "../views/refusal.ts";
import { askPerInhabitant, kommunerIn, perInhabitantIn } from "./in-address.ts";

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

const WHOLE = "hele landet";

/**
 * The choice in an address, and what of it there is not, in Danish sentences. What it does not say, or says of nothing there is,
 * is as in the first pair.
 */
export function pairIn(
  search: string,
  { kommuner, measures }: Pick<ComparisonFile, "kommuner" | "measures">,
): { choice: PairChoice; gone: string[] } {
  const query = new URLSearchParams(search);
  const gone = askedTwice(query, ["x", "y", "region"]);
  const measure = (name: "x" | "y"): string => {
    const asked = query.get(name) || FIRST_PAIR[name];
    if (measures.some(({ id }) => id === asked)) return asked;
    const instead = measures.find(({ id }) => id === FIRST_PAIR[name])?.name ?? "";
    gone.push(REFUSALS.noWord(asked, "tallet", `»${instead}«`));
    return FIRST_PAIR[name];
  };
  const [x, y] = [measure("x"), measure("y")];
  const place = query.get("region") ?? "";
  const region = REGIONS.find((one) => one === place) ?? "";
  if (region !== place) gone.push(REFUSALS.noWord(place, "regionen", WHOLE));
  const per = perInhabitantIn(query);
  const named = kommunerIn(query, kommuner);
  return {
    choice: { ...{ x, y, region }, perInhabitant: per.asked, chosen: named.asked },
    gone: fewTold([...gone, ...per.gone, ...named.gone]),
  };
}

/** The query that an address has for a choice: only what differs from the first pair. */
export function pairQuery({ x, y, region, perInhabitant, chosen }: PairChoice): string {
  const query = new URLSearchParams();
  if (x !== FIRST_PAIR.x) query.set("x", x);
  if (y !== FIRST_PAIR.y) query.set("y", y);
  if (region !== "") query.set("region", region);
  for (const slug of chosen) query.append("k", slug);
  if (perInhabitant) askPerInhabitant(query);
  return query.toString();
}
