import { lowerCase } from "./lower-case.ts";

const LETTERS: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", é: "e", ö: "oe", ü: "u", ä: "ae" };

/** A text in the letters of addresses: `Læsø: private pladser, 2024` → `laesoe-private-pladser-2024`. */
export const slugOf = (text: string): string =>
  lowerCase(text)
    .replace(/[æøåéöüä]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
