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

/** How, and never why, two measures go together over some municipalities, with how many they are. */
export function pairSentence(points: readonly Pick<PairPoint, "x" | "y">[]): string {
  const count = quantity(points.length, "kommuner");
  if (points.length === 0) return "Ingen kommuner her har begge tal.";
  if (points.length < FEWEST_PAIRED) return `Kun ${count} her har begge tal. Det er for få til at se et mønster.`;
  const correlation = rankCorrelation(points.map(({ x, y }) => [x, y]));
  if (Number.isNaN(correlation)) return `Alle ${count} har samme værdi på det ene tal, så der er intet mønster at se.`;
  const limit = PAIR_LIMITS.find(({ least }) => Math.abs(correlation) >= least);
  return limit === undefined
    ? `Blandt ${count} er der intet klart mønster: At ligge højt på det ene siger kun lidt om det andet.`
    : `Blandt ${count} gælder, at de, der ligger højt på det ene, ${limit.word} ligger ${correlation > 0 ? "højt" : "lavt"} på det andet.`;
}
