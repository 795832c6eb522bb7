import { max } from "d3";
import type { Channel } from "../../views/resolved.ts";
import type { Size } from "../chart.ts";
import { textElement } from "../svg.ts";
import { textLines, textWidth } from "../text-lines.ts";
import type { FormContext } from "./form.ts";

const LINE = 16;
/** On phones names stay beside the marks while the longest takes no more of the width than this. */
const BESIDE_ON_PHONES = 0.34;
/** At most this part of a wide picture is labels; longer ones are broken. */
const WIDEST = 0.38;

/** How the rows of a picture are named: beside the marks on wide screens, on lines above them on phones. */
export interface RowLabels {
  /** Where the marks begin, in pixels from the left. */
  left: number;
  lines: ReadonlyMap<string, string[]>;
  /** Pixels that the lines of a row take above its marks. */
  above: (code: string) => number;
  /** Pixels that a row needs for its name beside its marks. */
  beside: (code: string) => number;
  draw: (code: string, top: number, height: number, highlighted: boolean, context: FormContext) => string;
}

/** Lays out the names of the rows of a channel. */
export function rowLabels({ items }: Channel, size: Size): RowLabels {
  const longest = max(items, ({ label }) => textWidth(label)) ?? 0;
  const onTop = size.narrow && longest > size.width * BESIDE_ON_PHONES;
  const room = onTop ? size.width : Math.min(longest, size.width * WIDEST) + 2;
  const lines = new Map(items.map(({ code, label }) => [code, textLines(label, room)]));
  const count = (code: string): number => lines.get(code)?.length ?? 1;
  return {
    left: onTop ? 0 : Math.ceil(room) + 12,
    lines,
    above: (code) => (onTop ? count(code) * LINE + 4 : 0),
    beside: (code) => (onTop ? 0 : count(code) * LINE + 6),
    draw: (code, top, height, highlighted, { kommuneOf }) => {
      const all = lines.get(code) ?? [];
      const first = onTop ? top + 12 : top + height / 2 + 4.5 - ((all.length - 1) * LINE) / 2;
      return all
        .map((text, index) =>
          textElement(
            {
              x: onTop ? 0 : Math.ceil(room),
              y: first + index * LINE,
              "text-anchor": onTop ? "start" : "end",
              "font-weight": highlighted ? 600 : undefined,
              // On a line above its marks a name may lie on the lines of the grid.
              ...(onTop ? { stroke: "var(--paper)", "stroke-width": 4, "paint-order": "stroke" } : {}),
              "data-k": kommuneOf(code),
            },
            text,
          ),
        )
        .join("");
    },
  };
}
