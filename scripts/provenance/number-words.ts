import { lowerCase } from "../../src/lib/lower-case.ts";

const WORDS =
  "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve".split(
    " ",
  );

const VALUES = new Map([
  ...WORDS.map((word, value): [string, number] => [word, value]),
  ...["et", "én", "ét"].map((word): [string, number] => [word, 1]),
]);

/** The numbers from nul to tyve that stand in a text as Danish words. */
export function numberWords(text: string): Set<number> {
  const words = lowerCase(text).match(/\p{L}+/gu) ?? [];
  return new Set(words.map((word) => VALUES.get(word)).filter((value) => value !== undefined));
}
