/** More letters than this of what an address asks for are not told back. */
const MOST = 40;

/** Marks that turn the direction of what comes after them, also of our own words. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What somebody has asked for, as it is told back: `»xyz«`, of which no more than so many letters, as whole words where there are any. */
export const toldWithin =
  (most: number) =>
  (value: string): string => {
    const letters = [...value.replace(DIRECTIONS, "")];
    const first = letters.slice(0, most).join("");
    return `»${letters.length > most ? `${first.replace(/\s\S*$/, " ")}…` : first}«`;
  };

/** What somebody has asked for, as it is told back in few letters. */
export const toldValue = toldWithin(MOST);
