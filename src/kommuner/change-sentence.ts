import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { fullStops, number, percent } from "../lib/format.ts";
import { isCounted } from "../lib/quantity.ts";
import { amount, amountInText } from "./amounts.ts";

/** Of less than this no percentage is given: one more or less would move it too much. */
const SMALLEST_BASE = 50;

/** How it changed since the first year it is known; empty when it is known for one year only. */
export function changeSentence(measured: KommuneMeasure): string {
  const { earlier, value, unit } = measured;
  if (!earlier) return "";
  if (earlier.value === value) return `Sådan var det også i ${earlier.aar}.`;
  const prices = unit?.startsWith("kr.") ? " Prisstigninger er ikke trukket fra." : "";
  return fullStops(`${compared(measured, earlier)}.${prices}`);
}

function compared(measured: KommuneMeasure, earlier: { aar: number; value: number }): string {
  const { value, unit, decimals } = measured;
  const then = amount(measured, earlier.value);
  if (unit === "pct.") {
    const points = number(Math.abs(value - earlier.value), decimals);
    return `Det er ${points} procentpoint ${value > earlier.value ? "mere" : "mindre"} end i ${earlier.aar} (${then})`;
  }
  if (earlier.value < SMALLEST_BASE || value === 0)
    return `I ${earlier.aar} var det ${amountInText(measured, earlier.value)}`;
  const [more, less] = isCounted(unit) ? ["flere", "færre"] : ["mere", "mindre"];
  const growth = percent((Math.abs(value - earlier.value) / earlier.value) * 100);
  return /[1-9]/.test(growth)
    ? `Det er ${growth} ${value > earlier.value ? more : less} end i ${earlier.aar} (${then})`
    : `Det er næsten det samme som i ${earlier.aar} (${then})`;
}
