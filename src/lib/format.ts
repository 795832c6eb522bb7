const NBSP = "\u00a0";

const formatters = new Map<number, Intl.NumberFormat>();

function formatter(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat("da-DK", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formatters.set(decimals, made);
  return made;
}

/** A number as Danes write it: `1.234,5`; minus as a true minus sign. */
export function number(value: number, decimals = 0): string {
  return formatter(decimals)
    .format(value)
    .replace("-", "−")
    .replace(/^−(0(,0+)?)$/, "$1");
}

/** A value already in per cent: `12,3 %`. */
export function percent(value: number, decimals = 0): string {
  return `${number(value, decimals)}${NBSP}%`;
}

/** A share between 0 and 1 as per cent: 0.123 → `12 %`. */
export function share(value: number, decimals = 0): string {
  return percent(value * 100, decimals);
}

/** Kroner: `35.341 kr.`, with øre only where there are any. */
export function kroner(value: number): string {
  return `${number(value, Number.isInteger(value) ? 0 : 2)}${NBSP}kr.`;
}

/** Kroner to the nearest thousand, or another step: `738.000 kr.` */
export const aboutKroner = (value: number, nearest = 1000): string => kroner(Math.round(value / nearest) * nearest);

/** Kroner in millions, with one decimal: `20,3 mio. kr.` */
export const millions = (kr: number): string => `${number(kr / 1e6, 1)}${NBSP}mio.${NBSP}kr.`;

/** A difference with its sign: `+3`, `−2,5`, `0`. */
export function signed(value: number, decimals = 0): string {
  const text = number(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** `1 plads`, `2 pladser`: a count with the right form of its noun. */
export function count(value: number, singular: string, plural: string): string {
  return `${number(value)}${NBSP}${value === 1 ? singular : plural}`;
}

const SMALL = ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"] as const;

/** Whole numbers up to ten as words, as running Danish text has them; larger ones as digits. One of a neuter noun is `ét`. */
export function spelled(value: number, gender: "common" | "neuter" = "common"): string {
  return value === 1 && gender === "neuter" ? "ét" : (SMALL[value] ?? number(value));
}

/** Two numbers that a reader compares, written alike: both as words, or both as digits where one of them has no word. */
export function spelledAlike(one: number, other: number): [string, string] {
  const write = [one, other].every((value) => value in SMALL)
    ? (value: number) => spelled(value)
    : (value: number) => number(value);
  return [write(one), write(other)];
}

/** A first letter made upper case, for a fact that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("da-DK") + text.slice(1);
}

/** A first letter made lower case, for a name of a code within a sentence; an abbreviation stays as it is, and so does a letter that numbers. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}[\p{Lu}:]/u.test(text) ? text : text.charAt(0).toLocaleLowerCase("da-DK") + text.slice(1);
}

/** A name without the full stop of the sentence that it is; that of an abbreviation stays. */
export const withoutStop = (name: string): string => name.replace(/(?<=\p{L}{5})\.$/u, "");

/** Sentences with one full stop each, also where one ends in an abbreviation: `12 kr.` and not `12 kr..`. */
export const fullStops = (sentences: string): string => sentences.replace(/(?<!\.)\.\.(?=\s|$)/g, ".");
