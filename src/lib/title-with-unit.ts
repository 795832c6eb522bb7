import { lowerCase } from "./lower-case.ts";
import { singular, unitText } from "./quantity.ts";

/** Units that titles write out in another way. */
const WRITTEN: Record<string, string> = { "kr.": "kroner", "pct.": "procent" };

/** A title with its unit in brackets, unless it has none or the title says it in any way: `Takst (kr.)`, `Pladser`. */
export function titleWithUnit(title: string, unit: string | null | undefined): string {
  if (unit === null || unit === undefined) return title;
  const lower = lowerCase(title);
  const said = [unit, singular(unit), unitText(unit), WRITTEN[unit] ?? unit].some((word) => lower.includes(word));
  return said ? title : `${title} (${unitText(unit)})`;
}
