import type { coverageTally } from "../../analysis/coverage.ts";
import { count, number } from "../../lib/format.ts";

/** How much of what a source holds has been published. */
export function coverageSentence({ all, published, leftOut }: ReturnType<typeof coverageTally>): string {
  if (all === 0) return "Vi har endnu ikke gjort op, hvilke tabeller, lister og afsnit der er i bilagene.";
  const found = `Vi har fundet ${count(all, "tabel, liste eller afsnit", "tabeller, lister og afsnit")}.`;
  if (leftOut === 0) return `${found} Alle er udgivet.`;
  const left =
    leftOut === 1
      ? "én er udeladt, og grunden står ved den"
      : `${number(leftOut)} er udeladt, og grunden står ved hver`;
  return `${found} Heraf er ${number(published)} udgivet, og ${left}.`;
}
