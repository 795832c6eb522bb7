const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A text that a sheet shows raised, as characters that are raised in themselves: `1` → `¹`, and `a` → ` a)`. It marks a note, and must
 * not run together with the number before it.
 */
export const raised = (text: string): string =>
  text
    .trim()
    .replace(/^\(?([a-z])\)?$/i, " $1)")
    .replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit)
    .replace(/(?<=[⁰¹²³⁴-⁹])\)$/, "");
