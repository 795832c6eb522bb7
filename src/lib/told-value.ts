/** More letters than this of what an address asks for are not told back. */
const MOST = 40;

/** Marks that turn the direction of what comes after them, also of our own words. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What somebody has asked for, as it is told back: `»xyz«`, of which no more than the first words, or the first letters of one that is too long. */
export function toldValue(value: string, most = MOST): string {
  const letters = [...value.replace(DIRECTIONS, "")];
  const first = letters.slice(0, most).join("");
  return `»${letters.length > most ? `${first.replace(/\s\S*$/, " ")}…` : first}«`;
}
