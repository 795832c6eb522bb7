/** The ranks of some values, 1 for the lowest; those that are equal share the mean of their places. */
function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/**
 * Spearman's rank correlation of pairs, from −1 to 1: Pearson's correlation of their ranks, ties at their mean rank. NaN where
 * all values of one side are the same, since then neither order says anything.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const [a, b] = [ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y))];
  const middle = (pairs.length + 1) / 2;
  let [both, first, second] = [0, 0, 0];
  for (const [at, rank] of a.entries()) {
    const [x, y] = [rank - middle, (b[at] ?? middle) - middle];
    both += x * y;
    first += x * x;
    second += y * y;
  }
  return both / Math.sqrt(first * second);
}
