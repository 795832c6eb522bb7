/** How far a computed number is from the one it should be, in Danish: `1 for lidt`. */
export const difference = (off: number, show: (size: number) => string): string =>
  `${show(Math.abs(off))} for ${off > 0 ? "meget" : "lidt"}`;
