import { quantity } from "../lib/quantity.ts";
import { rankCorrelation } from "../lib/rank-correlation.ts";
import type { PairPoint } from "./pair-of.ts";

/** Fewer places than this say nothing of how two measures go together. */
export const FEWEST_PAIRED = 10;

/** The least rank correlation, without its sign, for each way of saying how two measures go together; the strongest first. */
export const PAIR_LIMITS = [
  { least: 0.7, word: "som regel" },
  { least: 0.4, word: "ofte" },
] as const;

/**
 * The rank correlation, without its sign, that one in twenty of random orders of so many reaches: 1.96 standard deviations, one
 * of which is 1/√(n − 1) (Kendall and Gibbons, *Rank Correlation Methods*, 1990).
 */
const byChance = (count: number): number => 1.96 / Math.sqrt(count - 1);

const ON_SAME = " Det kan delvis følge af, at de to tal er regnet ud fra nogle af de samme tal i kilden.";
const WITH_SIZE =
  " Begge tal er som regel størst i de kommuner, der har flest indbyggere. Mønsteret kan alene komme af det.";

/** What a pattern between two measures may come of. */
export interface PatternOf {
  /** Both rest on some of the same numbers. */
  restOnSame?: boolean;
  /** Both grow with the number of inhabitants. */
  growWithSize?: boolean;
}

/**
 * How, and never why, two measures go together over some municipalities, with how many they are. A pattern between measures that
 * rest on some of the same numbers is there in part because they do, and one between two that grow with size may be no more.
 */
export function pairSentence(
  points: readonly Pick<PairPoint, "x" | "y">[],
  { restOnSame = false, growWithSize = false }: PatternOf = {},
): string {
  const count = quantity(points.length, "kommuner");
  if (points.length < FEWEST_PAIRED) return `Kun ${count} her har begge tal. Det er for få til at se et mønster.`;
  const correlation = rankCorrelation(points.map(({ x, y }) => [x, y]));
  if (Number.isNaN(correlation)) return `Alle ${count} har samme værdi på det ene tal, så der er intet mønster at se.`;
  const size = Math.abs(correlation);
  const limit = PAIR_LIMITS.find(({ least }) => size >= least);
  if (limit === undefined) {
    return `Blandt ${count} er der intet klart mønster: At ligge højt på det ene siger kun lidt om det andet.`;
  }
  return size < byChance(points.length)
    ? `Blandt kun ${count} er der intet klart mønster: Det, der er at se, kan være tilfældigt.`
    : `Blandt ${count} gælder, at de, der ligger højt på det ene, ${limit.word} ligger ${correlation > 0 ? "højt" : "lavt"} på det andet.${restOnSame ? ON_SAME : ""}${growWithSize && correlation > 0 ? WITH_SIZE : ""}`;
}
