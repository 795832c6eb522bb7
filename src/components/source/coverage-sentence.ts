import type { coverageTally } from "../../analysis/coverage.ts";
import { count, number } from "../../lib/format.ts";

/**
 * How much of what has been found in a source is published. That nothing of it was left out does not tell that there is no more:
 * a new source begins with the table that was wanted.
 */
export function coverageSentence({ all, published, leftOut }: ReturnType<typeof coverageTally>): string {
  if (all === 0) return "Vi har endnu ikke gjort op, hvilke tabeller, lister og afsnit der er i bilagene.";
  const found = `Vi har fundet ${count(all, "tabel, liste eller afsnit", "tabeller, lister og afsnit")}.`;
  if (leftOut === 0) return `${found} Det hele er udgivet. Er der mere i bilagene, er det ikke gjort op endnu.`;
  const [left, which] = leftOut === 1 ? ["én udeladt", "den udeladte"] : [`${number(leftOut)} udeladt`, "hver udeladt"];
  return `${found} Af dem er ${number(published)} udgivet og ${left}. Grunden står ved ${which}.`;
}
