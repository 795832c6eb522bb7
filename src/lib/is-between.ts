/** Whether a number lies between two others and is neither of them; false for none. */
export const isBetween = (value: number | undefined, low: number, high: number): boolean =>
  value !== undefined && value > low && value < high;
