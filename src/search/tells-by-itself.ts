import type { Fact } from "../model/fact.ts";

/** Numbers and what is done with them: `4.681 / 9.970 × 100`, `summen af 33 tal`. */
const ARITHMETIC = /^(?:summen af )?[\d.,\s()+−×/]+(?: tal)?$/;

/**
 * Whether a fact of a story is a number that tells something away from it and is found nowhere else: one with a unit that numbers
 * of the sources alone make. What a source prints is found in its dataset; a limit that we chose belongs to the story.
 */
export function tellsByItself({ text, account }: Fact): boolean {
  if (!/\d/.test(text) || !("unit" in account) || account.unit === null) return false;
  return account.origin === "beregnet" && ARITHMETIC.test(account.formula ?? "");
}
