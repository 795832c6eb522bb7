/** Five colour classes by threshold: `thresholds` are the lower ends of classes two to five, in the unit of the values. */
export interface ClassScale {
  thresholds: [number, number, number, number];
  format: (value: number) => string;
}

/** The class (1 to 5) a value falls in. */
export function classOf(value: number, { thresholds }: ClassScale): number {
  return 1 + thresholds.filter((threshold) => value >= threshold).length;
}

/** Fill and text colour of a class, as custom properties. */
export const classFill = (step: number): string => `var(--step-${step})`;
export const classInk = (step: number): string => `var(--step-${step}-ink)`;
