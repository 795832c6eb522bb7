import { textWidth } from "../text-lines.ts";

/** A stroke with its name, where it stands along the axis. */
interface Named {
  at: number;
  text: string;
}

/** Where the name of a stroke is written: right or left of a line up from it, on the lane that it has, 0 the nearest. */
export interface NamedStroke extends Named {
  lane: number;
  side: "right" | "left";
}

const GAP = 8;

/**
 * Lanes for the names of several strokes, so that no name lies on another or on the line of another: of those written to the
 * right the leftmost stands highest, of those that have no room there the rightmost.
 */
export function namedStrokes(strokes: readonly Named[], width: number): NamedStroke[] {
  const sorted = [...strokes].sort((a, b) => a.at - b.at);
  const fits = ({ at, text }: Named): boolean => at + GAP + textWidth(text) <= width;
  const placed: NamedStroke[] = [];
  const place = (stroke: Named, side: NamedStroke["side"]): void => {
    const own = span({ ...stroke, side });
    const inTheWay = placed.filter((other) => {
      const [left, right] = span(other);
      return left < own[1] && own[0] < right;
    });
    placed.push({ ...stroke, side, lane: Math.max(-1, ...inTheWay.map(({ lane }) => lane)) + 1 });
  };
  for (const stroke of sorted.filter(fits).reverse()) place(stroke, "right");
  for (const stroke of sorted.filter((one) => !fits(one))) place(stroke, "left");
  return placed;
}

/** What a name and its line take along the axis. */
const span = ({ at, text, side }: Omit<NamedStroke, "lane">): [left: number, right: number] => {
  const length = textWidth(text) + GAP;
  return side === "right" ? [at - 2, at + length] : [at - length, at + 2];
};
