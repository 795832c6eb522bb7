/** Five colour classes by threshold: `thresholds` are the lower ends of classes two to five, in the unit of the values. */
export interface ClassScale {
  thresholds: [number, number, number, number];
  format: (value: number) => string;
  /** Nothing is a class of its own, below the first. */
  zero?: boolean;
}

/** The class (1 to 5) a value falls in; 0 for nothing, where that has a class of its own. */
export function classOf(value: number, { thresholds, zero = false }: ClassScale): number {
  return zero && value === 0 ? 0 : 1 + thresholds.filter((threshold) => value >= threshold).length;
}

/** Fill and text colour of a class, as custom properties. */
export const classFill = (step: number): string => (step === 0 ? "var(--panel)" : `var(--step-${step})`);
export const classInk = (step: number): string => (step === 0 ? "var(--ink)" : `var(--step-${step}-ink)`);

/** Fill of what has no value. */
export const MISSING_FILL = "var(--rule)";
