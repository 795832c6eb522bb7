import { max } from "d3";
import type { Resolved } from "../../views/resolved.ts";
import type { Size } from "../chart.ts";
import { textElement } from "../svg.ts";
import { textLines, textWidth } from "../text-lines.ts";
import type { FormContext } from "./form.ts";
import { HALO } from "./halo.ts";

const LINE = 16;
/** On phones names stay beside the marks while the longest takes no more of the width than this. */
const BESIDE_ON_PHONES = 0.34;
/** Of the width of a phone so much is left for marks, or names stand above them. */
const LEAST_FOR_MARKS = 0.42;
/** At most this part of a wide picture is labels; longer ones are broken. */
const WIDEST = 0.38;

/** A text at the right is beside the marks while it takes no more of the width of a phone than this. */
const SIDE_ON_PHONES = 0.17;
const GAP = 12;

/** On a line above its marks a text may lie on the lines of the grid. */
const halo = (onTop: boolean): Record<string, string | number> => (onTop ? HALO : {});

/** How the rows of a picture are named: beside the marks on wide screens, on lines above them on phones. */
export interface RowLabels {
  /** Where the marks begin, in pixels from the left. */
  left: number;
  /** Pixels that the texts beside the rows take at the right. */
  right: number;
  lines: ReadonlyMap<string, string[]>;
  /** Pixels that the lines of a row take above its marks. */
  above: (code: string) => number;
  /** Pixels that a row needs for its name beside its marks. */
  beside: (code: string) => number;
  draw: (code: string, top: number, height: number, highlighted: boolean, context: FormContext) => string;
}

/** The text that stands beside each row, by its code. */
const sidesOf = ({ marks }: Resolved): ReadonlyMap<string, string> =>
  new Map(marks.flatMap(({ x, side }) => (side === undefined ? [] : [[x, side] as const])));

/**
 * Lays out the names of the rows, and the texts at their right: those of the marks unless others are given. `numbers`: the pixels
 * that values take beside the marks. All small pictures of a figure are laid out alike.
 */
export function rowLabels(
  resolved: Resolved,
  { figure }: FormContext,
  size: Size,
  {
    sidesIn = sidesOf,
    numbers = 0,
  }: { sidesIn?: (picture: Resolved) => ReadonlyMap<string, string>; numbers?: number } = {},
): RowLabels {
  const { items } = resolved.x;
  const sides = sidesIn(resolved);
  const longest = max(figure.x.items, ({ label }) => textWidth(label)) ?? 0;
  const side = Math.ceil(max(sidesIn(figure).values(), (text) => textWidth(text)) ?? 0);
  const left = size.width - longest - side - 2 * GAP - numbers;
  const onTop =
    size.narrow &&
    (longest > size.width * BESIDE_ON_PHONES ||
      side > size.width * SIDE_ON_PHONES ||
      left < size.width * LEAST_FOR_MARKS);
  const room = onTop ? size.width - (side > 0 ? side + GAP : 0) : Math.min(longest, size.width * WIDEST) + 2;
  const lines = new Map(items.map(({ code, label }) => [code, textLines(label, room)]));
  const count = (code: string): number => lines.get(code)?.length ?? 1;
  return {
    left: onTop ? 0 : Math.ceil(room) + GAP,
    right: onTop || side === 0 ? 0 : side + GAP,
    lines,
    above: (code) => (onTop ? count(code) * LINE + 4 : 0),
    beside: (code) => (onTop ? 0 : count(code) * LINE + 6),
    draw: (code, top, height, highlighted, { kommuneOf }) => {
      const all = lines.get(code) ?? [];
      const first = onTop ? top + 12 : top + height / 2 + 4.5 - ((all.length - 1) * LINE) / 2;
      const beside = sides.get(code);
      const sideText =
        beside === undefined
          ? ""
          : textElement(
              { x: size.width, y: first, "text-anchor": "end", fill: "var(--muted)", ...halo(onTop) },
              beside,
            );
      const name = all
        .map((text, index) =>
          textElement(
            {
              x: onTop ? 0 : Math.ceil(room),
              y: first + index * LINE,
              "text-anchor": onTop ? "start" : "end",
              "font-weight": highlighted ? 600 : undefined,
              ...halo(onTop),
              "data-k": kommuneOf(code),
            },
            text,
          ),
        )
        .join("");
      return name + sideText;
    },
  };
}
