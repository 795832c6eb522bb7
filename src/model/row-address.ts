import { slugOf } from "../lib/slug-of.ts";
import type { Row } from "./row.ts";

/** At most so many letters of a cell stand in an address; a longer one is told apart by its hash. */
const LONGEST = 28;
/** Whether a text can be told from all others by its slug: words of plain letters, and not a lone capital. */
const isPlain = (text: string): boolean =>
  text.length <= LONGEST && /^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u.test(text) && !/^\p{Lu}$/u.test(text);

/** FNV-1a over 32 bits, in base 36 (Fowler, Noll and Vo; draft-eastlake-fnv). */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (state >>> 0).toString(36);
}

/**
 * The permanent address of a row, made of the cells of its key and not of its place: `r-2018_laesoe_privat`. It stays when
 * rows are added, moved or corrected outside the key. Cells that a slug cannot tell apart add a hash of the whole key.
 */
export function rowAddress(key: readonly string[], row: Row): string {
  const cells = key.map((name) => String(row[name] ?? ""));
  const slugs = cells.map((cell) => slugOf(cell).slice(0, LONGEST).replace(/-$/, "") || "tom");
  const plain = cells.every((cell) => isPlain(cell));
  return `r-${[...slugs, ...(plain ? [] : [hash(JSON.stringify(cells))])].join("_")}`;
}
