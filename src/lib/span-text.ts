/** What follows a number: its unit, or the sign of per cent. */
const UNIT = /\s\D.*$/u;

/** A span between two numbers, with the unit that they share told once: `15 til 25 selskaber`, `60 til 70 %`. */
export const spanText = (low: string, high: string, between = "til"): string =>
  `${low.replace(UNIT, "")} ${between} ${high}`;
