import { askedTwice } from "../lib/asked-twice.ts";
import { needed } from "../lib/needed.ts";
import type { ComparedMeasure, ComparisonFile } from "../model/comparison.ts";
import { REGIONS } from "../model/regions.ts";
import { REFUSALS } from "../views/refusal.ts";
import { askPerInhabitant, CHOSEN, kommunerIn, PER, perInhabitantIn, toldOf } from "./in-address.ts";

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

type Measures = readonly Pick<ComparedMeasure, "id" | "name" | "firstOn">[];

/** The pair that is shown first, as datasets say of their measures. Throws a MissingError where none is said to lie along an axis. */
export function firstPair(measures: Measures): PairChoice {
  const on = (axis: "x" | "y"): string =>
    needed(
      measures.find(({ firstOn }) => firstOn === axis),
      `et mål, som siden med to tal begynder med (firstOn: "${axis}" i et datasæts measures)`,
    ).id;
  return { x: on("x"), y: on("y"), region: "", perInhabitant: false, chosen: [] };
}

const WHOLE = "hele landet";
/** What an address has once. */
const SINGLE = ["x", "y", "region"];

/**
 * The choice in an address, and what of it there is not, in Danish sentences. What it does not say, or says of nothing there is,
 * is as in the first pair.
 */
export function pairIn(
  search: string,
  { kommuner, measures }: { kommuner: ComparisonFile["kommuner"]; measures: Measures },
): { choice: PairChoice; gone: string[] } {
  const query = new URLSearchParams(search);
  const gone = askedTwice(query, SINGLE);
  const first = firstPair(measures);
  const measure = (name: "x" | "y"): string => {
    const asked = query.get(name) || first[name];
    if (measures.some(({ id }) => id === asked)) return asked;
    const instead = measures.find(({ id }) => id === first[name])?.name ?? "";
    gone.push(REFUSALS.noWord(asked, "tallet", `»${instead}«`));
    return first[name];
  };
  const [x, y] = [measure("x"), measure("y")];
  const place = query.get("region") ?? "";
  const region = REGIONS.find((one) => one === place) ?? "";
  if (region !== place) gone.push(REFUSALS.noWord(place, "regionen", WHOLE));
  const per = perInhabitantIn(query);
  const named = kommunerIn(query, kommuner);
  return {
    choice: { ...{ x, y, region }, perInhabitant: per.asked, chosen: named.asked },
    gone: toldOf(query, [...SINGLE, CHOSEN, PER], [...gone, ...per.gone, ...named.gone]),
  };
}

/** The query that an address has for a choice: only what differs from the first pair. */
export function pairQuery({ x, y, region, perInhabitant, chosen }: PairChoice, measures: Measures): string {
  const query = new URLSearchParams();
  const first = firstPair(measures);
  if (x !== first.x) query.set("x", x);
  if (y !== first.y) query.set("y", y);
  if (region !== "") query.set("region", region);
  for (const slug of chosen) query.append(CHOSEN, slug);
  if (perInhabitant) askPerInhabitant(query);
  return query.toString();
}
