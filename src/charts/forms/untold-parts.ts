import { textWidth } from "../text-lines.ts";

/** A part of a bar that is too small for its number. */
export interface UntoldPart {
  label: string;
  text: string;
  isDoubtful: boolean;
}

const BETWEEN = " · ";

const told = (parts: readonly UntoldPart[]): string =>
  parts.map(({ label, text }) => `${BETWEEN}${label} ${text}`).join("");

/**
 * What is written after the sum of a bar of the parts that have no room for their numbers: all of them where they fit a width,
 * else those in doubt, which a reader asks for first, or nothing.
 */
export function untoldParts(parts: readonly UntoldPart[], width: number): string {
  const doubtful = parts.filter(({ isDoubtful }) => isDoubtful);
  return [told(parts), told(doubtful)].find((text) => textWidth(text) <= width) ?? "";
}
