import { capital } from "../lib/format.ts";
import { isCounted } from "../lib/quantity.ts";

/** What a value in some unit is called, with its gender: `andelen` is `den største`, `beløbet` is `det største`. */
export interface MeasuredNoun {
  noun: string;
  /** The same where it begins a sentence. */
  begins: string;
  article: "den" | "det";
}

/** The noun for a value: a share, an amount of money, a count, or plainly a number. */
export function nounOf(unit: string | null): MeasuredNoun {
  const noun =
    unit === "pct."
      ? "andelen"
      : unit !== null && /^(?:1\.000 |mio\. )?kr\.$/.test(unit)
        ? "beløbet"
        : isCounted(unit)
          ? "antallet"
          : "tallet";
  return { noun, begins: capital(noun), article: noun === "andelen" ? "den" : "det" };
}
