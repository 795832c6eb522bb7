/** What has no markup in it, or whose letters are no running text: left as it is. A sign within an attribute ends no tag. */
const PIECE = /<(script|style|svg|title|textarea|option)\b[^]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;

/** A range of small numbers before what they count: `0-17 år`, `0-17-årige`. Longer numbers are years and lines, which may be parted. */
const RANGE = /(?<![\p{L}\d.,§-])\d{1,3}-\d{1,3}(?=[ \u00a0]\p{Ll}|-\p{Ll})/gu;

/** Page markup in which a range of numbers stays on one line, without another letter in its text than was there. */
export const heldRanges = (markup: string): string =>
  markup.replace(PIECE, (piece) =>
    piece.startsWith("<") ? piece : piece.replace(RANGE, '<span class="held">$&</span>'),
  );
