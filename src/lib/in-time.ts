/** A time, and what it says of itself in brackets: `2021 (beregnet i 2020)`. */
const WITH_ASIDE = /^(.*) \((.*)\)$/;

/** A time with, in one pair of brackets, what is said of it: `2024`, `2025 (planlagt)`, `2021 (planlagt; beregnet i 2020)`. */
export function timeAside(time: string, words: readonly string[]): string {
  const [, named = time, aside = ""] = WITH_ASIDE.exec(time) ?? [];
  return named + inBrackets(words, aside);
}

const inBrackets = (words: readonly string[], aside: string): string => {
  // What the time says with its year is not said twice.
  const own = words.filter((word) => !aside.startsWith(`${word} `));
  const said = [own.join(", "), aside].filter((part) => part !== "").join("; ");
  return said === "" ? "" : ` (${said})`;
};

/**
 * A value with its time and, in one pair of brackets, what is said of it and of the time: `52 pladser i 2024`, `12 flygtninge i 2021
 * (planlagt; beregnet i 2020)`, `3 klager, 1. januar 2020`.
 */
export function inTime(value: string, time: string | undefined, words: readonly string[]): string {
  const [, named = time, aside = ""] = WITH_ASIDE.exec(time ?? "") ?? [];
  const when = named === undefined ? "" : `${/^\d{4}(?!\d)/.test(named) ? " i " : ", "}${named}`;
  return `${value}${when}${inBrackets(words, aside)}`;
}
