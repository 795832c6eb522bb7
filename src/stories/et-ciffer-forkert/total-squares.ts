import { sort } from "d3";
import type { Severity } from "../../analysis/severity.ts";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textWidth } from "../../charts/text-lines.ts";
import { number } from "../../lib/format.ts";

/** A printed total that does not match its parts. */
export interface Wrong {
  what: string;
  printed: string;
  found: string;
  severity: Severity;
}

/** A printed total: nothing to say where it matches. */
export type CheckedTotal = Wrong | undefined;

/** A total that is wrong by little is told apart by its colour from one that is not. */
const FILL = { wrong: "var(--doubt)", small: "var(--series-2)" };
const SIDE = { narrow: 10, wide: 12 };
const BETWEEN = 3;

const readWrong = ({ what, printed, found }: Wrong): string => `${what}: trykt ${printed}, regnet efter ${found}`;

/** A square for each printed total: an outline where it matches, else filled; those that do not match come last, the small ones after the others. */
export function drawSquares(totals: readonly CheckedTotal[], size: Size): Drawing {
  const side = size.narrow ? SIDE.narrow : SIDE.wide;
  const step = side + BETWEEN;
  const across = Math.floor((size.width + BETWEEN) / step);
  const top = 30;
  const at = (index: number): [x: number, y: number] => [
    (index % across) * step,
    top + Math.floor(index / across) * step,
  ];
  const square = ([x, y]: [number, number]): string => `M${x + 0.5} ${y + 0.5}h${side - 1}v${side - 1}h${1 - side}z`;
  const ordered = sort(totals, (total) => (total === undefined ? 0 : total.severity === "lav" ? 2 : 1));
  const matching = ordered.flatMap((total, index) => (total ? [] : [square(at(index))]));
  const wrong = ordered.flatMap((total, index) => {
    if (!total) return [];
    const [x, y] = at(index);
    const fill = total.severity === "lav" ? FILL.small : FILL.wrong;
    return [element("rect", { x, y, width: side, height: side, fill, "data-v": readWrong(total) })];
  });
  const legend = [
    { name: "passer", look: { fill: "none", stroke: "var(--context)" } },
    { name: "passer ikke", look: { fill: FILL.wrong } },
    { name: "passer ikke (småting)", look: { fill: FILL.small } },
  ];
  let x = 0;
  const entries = legend.map(({ name, look }) => {
    const from = x;
    x += side + 6 + textWidth(name) + 16;
    return (
      element("rect", { x: from + 0.5, y: 3.5, width: side - 1, height: side - 1, ...look }) +
      textElement({ x: from + side + 6, y: 13.5, "text-anchor": "start" }, name)
    );
  });
  return {
    content:
      entries.join("") +
      element("path", { d: matching.join(""), fill: "none", stroke: "var(--context)" }) +
      wrong.join(""),
    height: top + Math.ceil(totals.length / across) * step,
  };
}

/** Printed totals as a picture, in words, and as a table of those that do not match. */
export function totalSquares(totals: readonly CheckedTotal[]): Chart {
  const wrong = totals.filter((total) => total !== undefined);
  return {
    ...framed((size) => drawSquares(totals, size)),
    description: `Et felt for hvert af ${number(totals.length)} regnestykker. ${number(totals.length - wrong.length)} går op, og ${number(wrong.length)} gør ikke.`,
    table: {
      columns: ["Trykt tal, der ikke passer", "Trykt", "Regnet efter"].map((title, at) => ({ title, numeric: at > 0 })),
      rows: wrong.map(({ what, printed, found }) => [what, printed, found]),
    },
  };
}
