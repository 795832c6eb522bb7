import { kroner, number, percent } from "./format.ts";

/** How many digits a number has after the decimal point. */
export const decimalsOf = (value: number): number => (String(value).split(".")[1] ?? "").length;

/** The units of counts, in the plural they are written in, with the form for exactly one. */
const SINGULAR: Record<string, string> = {
  asylansøgere: "asylansøger",
  huse: "hus",
  indbyggere: "indbygger",
  kommuner: "kommune",
  lærepladser: "læreplads",
  personer: "person",
  pladser: "plads",
  rækker: "række",
};

/** A value with its unit as a reader sees it: `3.232 pladser`, `45,2 %`, `540,40 kr. pr. time`. All its decimals are kept. */
export function quantity(value: number, unit: string | null): string {
  const decimals = decimalsOf(value);
  if (unit === null) return number(value, decimals);
  if (unit === "pct.") return percent(value, decimals);
  if (unit.startsWith("kr.")) return kroner(value) + unit.slice("kr.".length);
  return `${number(value, decimals)} ${value === 1 ? (SINGULAR[unit] ?? unit) : unit}`;
}
