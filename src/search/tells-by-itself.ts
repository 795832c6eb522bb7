import type { Fact } from "../model/fact.ts";

/** Numbers and what is done with them: `4.681 / 9.970 × 100`, `summen af 33 tal`. */
const ARITHMETIC = /^(?:summen af )?[\d.,\s()+−×/]+(?: tal)?$/;

/**
 * Whether a fact of a story is a number that tells something away from it: one with a unit that a source prints, or that its
 * numbers alone make. A year, a limit that we chose and what would have to be for a sentence to fail belong to the story.
 */
export function tellsByItself({ text, account }: Fact): boolean {
  if (!/\d/.test(text) || !("unit" in account) || account.unit === null || account.unit === "årstal") return false;
  return account.origin === "trykt" || (account.origin === "beregnet" && ARITHMETIC.test(account.formula ?? ""));
}
