import { lowerCase } from "../../src/lib/lower-case.ts";

/** The letters of a name, small and without what spellings differ in: hyphens, spaces, å or aa, x or ks. */
export const nameLetters = (name: string): string =>
  lowerCase(name)
    .replaceAll("å", "aa")
    .replaceAll("x", "ks")
    .replace(/[^\p{L}]/gu, "");

/** A name by which two lists can be compared that also differ in the s of `Vesthimmerlands`. */
export const nameKey = (name: string): string => nameLetters(name).replace(/s$/, "");
