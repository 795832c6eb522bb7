import type { Column } from "../../../model/shape.ts";

/** What marks a code in a matrix: a letter of its name, a colour by its place among the codes, hollow where it says no. */
export interface Badge {
  letter: string;
  colour: number;
  hollow: boolean;
}

/** The colours of series there are. */
const COLOURS = 8;
/** Codes that say that there is nothing. */
const NOTHING: readonly string[] = ["nej", "ingen"];

/** A letter and a colour for each code of a column, no letter twice while there are letters in its name. None without fixed codes. */
export function roleBadges({ choices = [], labels }: Column): Map<string, Badge> {
  const taken = new Set<string>();
  return new Map(
    choices.map((code, at) => {
      const letters = [...(labels?.[code] ?? code)].filter((one) => /\p{L}/u.test(one)).map((one) => one.toUpperCase());
      const letter = letters.find((one) => !taken.has(one)) ?? letters[0] ?? "";
      taken.add(letter);
      return [code, { letter, colour: (at % COLOURS) + 1, hollow: NOTHING.includes(code) }];
    }),
  );
}
