import { lowerCase } from "../lib/lower-case.ts";

/** Units that titles write out in another way. */
const WRITTEN: Readonly<Record<string, string>> = { "kr.": "kroner", "pct.": "procent" };

/** Whether a title says what it is measured in, as whole words: `Tid i minutter`, `Ændring i kroner`. */
export function saysUnit(title: string, unit: string): boolean {
  const words = ` ${lowerCase(title).replaceAll(",", " ")} `;
  return [unit, WRITTEN[unit] ?? unit].some((name) => words.includes(` ${lowerCase(name)} `));
}
