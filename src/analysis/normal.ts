/** Density of the standard normal distribution. */
const density = (z: number): number => Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);

/**
 * The probability that a standard normal variable is at most `z`, by the series z + z³/3 + z⁵/15 + …
 * Formula: G. Marsaglia, Journal of Statistical Software 11 (2004), no. 4.
 */
export function normalProbability(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); odd += 2) {
    term *= z ** 2 / odd;
    sum += term;
  }
  return 0.5 + sum * density(z);
}

/** The z that a standard normal variable stays below with probability `p` (0.5 to 0.9999), by Newton's method. */
export function normalQuantile(p: number): number {
  if (!(p >= 0.5 && p <= 0.9999)) throw new RangeError(`a probability from 0.5 to 0.9999 is needed, not ${p}`);
  let z = 0;
  for (let step = Infinity; Math.abs(step) > 1e-12; z -= step) step = (normalProbability(z) - p) / density(z);
  return z;
}
