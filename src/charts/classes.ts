/** Five colour classes by threshold: `thresholds` are the lower ends of classes two to five, in the unit of the values. */
export interface ClassScale {
  thresholds: [number, number, number, number];
  format: (value: number) => string;
  /** Nothing is a class of its own, below the first. */
  zero?: boolean;
  /** The lowest value, beside nothing, and the highest, where all are whole numbers: then each class has a first and a last. */
  ends?: readonly [low: number, high: number];
}

/** The class (1 to 5) a value falls in; 0 for nothing, where that has a class of its own. */
export function classOf(value: number, { thresholds, zero = false }: ClassScale): number {
  return zero && value === 0 ? 0 : 1 + thresholds.filter((threshold) => value >= threshold).length;
}

/**
 * What each of the five classes holds, from its first whole number to its last: `1-3`, `4-7`; undefined where values are no whole
 * numbers, or where a class can hold none.
 */
export function classSpans({ thresholds, format, ends }: ClassScale): string[] | undefined {
  if (!ends) return undefined;
  const firsts = [ends[0], ...thresholds.map(Math.ceil)];
  const spans = firsts.map((first, index) => [first, (firsts[index + 1] ?? ends[1] + 1) - 1] as const);
  if (spans.some(([first, last]) => first > last || first < 0)) return undefined;
  return spans.map(([first, last]) => (first === last ? format(first) : `${format(first)}-${format(last)}`));
}

/** Fill and text colour of a class, as custom properties. */
export const classFill = (step: number): string => (step === 0 ? "var(--panel)" : `var(--step-${step})`);
export const classInk = (step: number): string => (step === 0 ? "var(--ink)" : `var(--step-${step}-ink)`);

/** Fill of what has no value. */
export const MISSING_FILL = "var(--missing)";
