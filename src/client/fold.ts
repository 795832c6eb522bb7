const LETTERS: Record<string, string> = { æ: "ae", ø: "oe", å: "aa" };

/** A text as it is compared in a search: lower case, å as aa, æ as ae, ø as oe, no other accents, and one kind of apostrophe. */
export function fold(text: string): string {
  return text
    .normalize()
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}
