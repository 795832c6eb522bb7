import type { Account } from "./traced.ts";

/** How a value came to be, as a sentence: `Trykt i kilden.`, `Beregnet af os: 52 / 2.717.` */
export function accountText({ origin, formula }: Pick<Account, "origin" | "formula">): string {
  const how = origin === "trykt" ? "Trykt i kilden" : "Beregnet af os";
  return `${formula === null ? how : `${how}: ${formula}`}.`;
}
