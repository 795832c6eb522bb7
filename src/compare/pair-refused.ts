import type { Pair, PairPoint } from "./pair-of.ts";

/** The greatest part of a value that two may differ by and still be one, reckoned in two ways. */
const ROUNDING = 1e-9;

const isOne = ({ x, y }: PairPoint): boolean => Math.abs(x - y) <= ROUNDING * Math.abs(x);

/** Why two measures over some municipalities cannot be held against each other, in a Danish sentence; nothing where they can. */
export function pairRefused({ x, y }: Pair, points: readonly PairPoint[], where: string): string | undefined {
  if (x.id === y.id) return `»${x.name}« er valgt på begge akser. Vælg to forskellige tal.`;
  if (points.length === 0) return `Ingen kommuner ${where} har begge tal. Vælg et andet tal eller en anden region.`;
  if (x.column.unit !== y.column.unit || !points.every(isOne)) return undefined;
  return `»${x.name}« og »${y.name}« er det samme tal, når de vises ens. Vælg to forskellige tal.`;
}
