import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { fullStops, number, percent } from "../lib/format.ts";
import { isCounted } from "../lib/quantity.ts";
import { amount, amountInText } from "./amounts.ts";
import { isSlight, toldChange } from "./told-change.ts";

/** How it changed since the first year it is known; empty when it is known for one year only. */
export function changeSentence(measured: KommuneMeasure): string {
  const { earlier, value, unit } = measured;
  if (!earlier) return "";
  if (earlier.value === value) return `Sådan var det også i ${earlier.aar}.`;
  const prices = unit?.startsWith("kr.") ? " Prisstigninger er ikke trukket fra." : "";
  return fullStops(`${compared(measured, earlier)}.${prices}`);
}

function compared(measured: KommuneMeasure, earlier: KommuneMeasure["earlier"] & object): string {
  const { unit, decimals } = measured;
  const then = amount(measured, earlier.value);
  const change = toldChange(measured);
  if (!change) return `I ${earlier.aar} var det ${amountInText(measured, earlier.value)}`;
  const [more, less] = isCounted(unit) ? ["flere", "færre"] : ["mere", "mindre"];
  const way = change.value > 0 ? more : less;
  const size = Math.abs(change.value);
  if (unit === "pct.") return `Det er ${number(size, decimals)} procentpoint ${way} end i ${earlier.aar} (${then})`;
  return isSlight(change)
    ? `Det er næsten det samme som i ${earlier.aar} (${then})`
    : `Det er ${percent(size)} ${way} end i ${earlier.aar} (${then})`;
}
