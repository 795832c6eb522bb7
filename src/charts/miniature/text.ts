import { max } from "d3";
import { rowAt, WIDTH, type Miniature } from "./field.ts";

const MOST_LINES = 5;

/** Lines of text as long as the first of some texts are. */
export function miniatureText(texts: readonly string[]): Miniature {
  const lines = texts.slice(0, MOST_LINES);
  const longest = max(lines, ({ length }) => length) ?? 1;
  const ends = lines.map(({ length }) => Math.round((length / longest) * WIDTH));
  return { kind: "text", paths: [ends.map((end, index) => `M0 ${rowAt(index, lines.length)}H${end}`).join("")] };
}
