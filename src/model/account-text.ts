import { fullStops } from "../lib/format.ts";
import type { Account, Origin } from "./traced.ts";

const HOW: Record<Origin, string> = { trykt: "Trykt i kilden", beregnet: "Beregnet af os", valgt: "Valgt af os" };
const NBSP = "\u00a0";

/** A formula that breaks over a line after its signs and never before one number alone. */
const held = (formula: string): string =>
  formula.replace(/ ([/×]) /g, `${NBSP}$1 `).replaceAll(" − 1", `${NBSP}−${NBSP}1`);

/** How a value came to be, as a sentence: `Trykt i kilden.`, `Beregnet af os: 52 / 2.717.` */
export function accountText({ origin, formula }: Pick<Account, "origin" | "formula">): string {
  const how = HOW[origin];
  return fullStops(`${formula === null ? how : `${how}: ${held(formula)}`}.`);
}
