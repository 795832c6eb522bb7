import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { fullStops, number, percent } from "../lib/format.ts";
import { isCounted } from "../lib/quantity.ts";
import { amount, amountInText } from "./amounts.ts";
import { yearsText } from "./measure-sentences.ts";
import { nounOf } from "./measured-noun.ts";
import { isSlight, toldChange } from "./told-change.ts";

/** How it changed since the first year it is known; empty when it is known for one year only. */
export function changeSentence(measured: KommuneMeasure): string {
  const { earlier, value, unit } = measured;
  if (!earlier) return "";
  if (earlier.value === value) return `Sådan var det også i ${yearsText({ ...measured, aar: earlier.aar })}.`;
  const prices = unit?.startsWith("kr.") ? " Prisstigninger er ikke trukket fra." : "";
  return fullStops(`${compared(measured, earlier)}.${prices}`);
}

function compared(measured: KommuneMeasure, earlier: KommuneMeasure["earlier"] & object): string {
  const { unit, decimals } = measured;
  const year = yearsText({ ...measured, aar: earlier.aar });
  const then = amount(measured, earlier.value);
  const change = toldChange(measured);
  const { begins, article } = nounOf(unit);
  if (isSlight(measured, change)) return `${begins} var næsten ${article} samme i ${year} (${then})`;
  if (!change) return `I ${year} var det ${amountInText(measured, earlier.value)}`;
  const [more, less] = isCounted(unit) ? ["flere", "færre"] : ["mere", "mindre"];
  const way = change.value > 0 ? more : less;
  const size = Math.abs(change.value);
  if (unit === "pct.") return `Det er ${number(size, decimals)} procentpoint ${way} end i ${year} (${then})`;
  return `Det er ${percent(size)} ${way} end i ${year} (${then})`;
}
