import { textWidth } from "../text-lines.ts";

/** A part of a bar that is too small for its number. */
export interface UntoldPart {
  code: string;
  label: string;
  text: string;
  isDoubtful: boolean;
}

/** What stands between a sum and its parts. */
export const SEPARATOR = " · ";

const told = (parts: readonly UntoldPart[]): string =>
  parts.map(({ label, text }) => `${SEPARATOR}${label} ${text}`).join("");

/**
 * What is written after the sum of a bar of the parts that have no room for their numbers: all of them where they fit a width,
 * else those in doubt, which a reader asks for first, or nothing.
 */
export function untoldParts(parts: readonly UntoldPart[], width: number): string {
  const doubtful = parts.filter(({ isDoubtful }) => isDoubtful);
  return [told(parts), told(doubtful)].find((text) => textWidth(text) <= width) ?? "";
}

/** Their numbers alone, for the colours of their parts to name, where there is room for these and not for names; else none. */
export function untoldNumbers(parts: readonly UntoldPart[], width: number): readonly UntoldPart[] {
  const room = parts.reduce((sum, { text }) => sum + textWidth(SEPARATOR + text), 0);
  return room <= width ? parts : [];
}
