import { byDanish } from "../lib/collate.ts";
import type { Drawing } from "./chart.ts";
import { nameAndValue, type KommuneMapOptions, type KommuneValue } from "./kommune-values.ts";
import { textElement } from "./svg.ts";
import { AT_SPACES, textLines } from "./text-lines.ts";

/** From line to line of what is told under a map. */
const LINE = 18;

/** Those that have no room for their names on a map, with their values, in lines under it from `top`. */
export function listedNames(
  rows: readonly KommuneValue[],
  options: KommuneMapOptions,
  width: number,
  top: number,
): Drawing {
  if (rows.length === 0) return { content: "", height: top };
  // A dot ends a line, and begins none; a name is not divided.
  const named = rows.toSorted(byDanish(({ name }) => name)).map((row) => nameAndValue(row, options));
  const lines = textLines(`Navne uden plads på kortet: ${named.join("\u00a0· ")}`, width, 13, AT_SPACES);
  const drawn = lines.map((line, at) => textElement({ x: 0, y: top + (at + 1) * LINE, "text-anchor": "start" }, line));
  return { content: drawn.join(""), height: top + lines.length * LINE + 6 };
}
