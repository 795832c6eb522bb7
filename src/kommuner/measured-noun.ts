import { capital } from "../lib/format.ts";
import { isCounted, isMoney } from "../lib/quantity.ts";

/** What a value in some unit is called, with its gender: `andelen` is `den største`, `beløbet` is `det største`. */
export interface MeasuredNoun {
  noun: string;
  /** The same where it begins a sentence. */
  begins: string;
  /** The same without its article: `andel`. */
  bare: string;
  article: "den" | "det";
}

/** The noun for a value: a share, an amount of money, a count, or plainly a number. */
export function nounOf(unit: string | null): MeasuredNoun {
  if (unit === "pct.") return definite("andel", "en");
  if (isMoney(unit)) return definite("beløb", "et");
  return isCounted(unit) ? definite("antal", "let") : definite("tal", "let");
}

const definite = (bare: string, ending: "en" | "et" | "let"): MeasuredNoun => {
  const noun = bare + ending;
  return { noun, begins: capital(noun), bare, article: ending === "en" ? "den" : "det" };
};
