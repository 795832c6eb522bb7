import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";
import { textLines, textWidth } from "../../charts/text-lines.ts";

/** A row of a printed table: what it is of, and its numbers as they are written. */
export interface PrintedRow {
  name: string;
  cells: readonly [before: string, after: string, change: string, share: string];
}

export interface MixUp {
  heads: readonly [name: string, before: string, after: string, change: string, share: string];
  rows: readonly PrintedRow[];
  /** The row whose share a text gives, and the one whose change it puts beside it. */
  share: number;
  change: number;
  /** What the text says, and what the table says. */
  text: string;
  table: string;
}

const HEAD = 40;
const ROW = 44;
const LINE = 18;
/** A rule lies so far above the row that it begins. */
const RULE = 8;
/** Where each column of numbers ends, as a part of the width. */
const ENDS = { narrow: [0.41, 0.58, 0.75, 0.97], wide: [0.42, 0.58, 0.76, 0.95] };

/** A printed table in which the two numbers that a text has put together are ringed and joined, and the right one underlined. */
export const mixUp = (told: MixUp): Chart => ({
  ...framed((size) => draw(told, size)),
  description: `${told.text}. ${told.table}.`,
  table: {
    columns: told.heads.map((title, at) => ({ title, numeric: at > 0 })),
    rows: told.rows.map(({ name, cells }) => [name, ...cells]),
  },
});

function draw({ heads, rows, share, change, text, table }: MixUp, { width, narrow }: Size): Drawing {
  const ends = (narrow ? ENDS.narrow : ENDS.wide).map((part) => part * width);
  const size = narrow ? 14 : 17;
  const [, , changeEnd = 0, shareEnd = 0] = ends;
  const middle = (row: number): number => HEAD + row * ROW + ROW / 2 - RULE;
  const end = { "text-anchor": "end" };
  const titles = heads.map((head, at) =>
    textElement(
      at === 0
        ? { x: 0, y: 16, "text-anchor": "start", fill: "var(--muted)" }
        : { x: ends[at - 1], y: 16, ...end, fill: "var(--muted)" },
      head,
    ),
  );
  const lines = rows.map(({ name, cells }, row) => {
    const y = middle(row) + size * 0.36;
    const isRight = row === share;
    return (
      element("path", { d: `M0 ${HEAD + row * ROW - RULE}h${width}`, stroke: "var(--rule)" }) +
      textElement(
        { x: 0, y, "text-anchor": "start", "font-size": size, "font-weight": isRight ? 600 : undefined },
        name,
      ) +
      cells
        .map((cell, at) =>
          textElement(
            {
              ...{ x: ends[at], y, ...end, "font-size": size },
              ...(isRight && at === 2 ? { "font-weight": 700, "text-decoration": "underline" } : {}),
            },
            cell,
          ),
        )
        .join("")
    );
  });
  const ring = (row: number, right: number, cell: string) => {
    const wide = textWidth(cell, size) + 14;
    const left = right - textWidth(cell, size) - 7;
    return { left, right: left + wide, y: middle(row), wide };
  };
  const wrong = ring(change, changeEnd, rows[change]?.cells[2] ?? "");
  const right = ring(share, shareEnd, rows[share]?.cells[3] ?? "");
  const high = size + 12;
  const rings = [
    { ...wrong, read: text },
    { ...right, read: table },
  ].map(({ left, y, wide, read }) =>
    element("rect", {
      "data-v": read,
      ...{ x: left, y: y - high / 2, width: wide, height: high, rx: high / 2 },
      ...{ fill: "none", stroke: "var(--doubt)", "stroke-width": 2 },
    }),
  );
  const joined = element("path", {
    d: `M${wrong.right.toFixed(1)} ${wrong.y.toFixed(1)}L${right.left.toFixed(1)} ${right.y.toFixed(1)}`,
    ...{ stroke: "var(--doubt)", "stroke-width": 2 },
  });
  let y = HEAD + rows.length * ROW + 22;
  const words = [
    { said: text, look: { fill: "var(--doubt)", "font-weight": 600 } },
    { said: table, look: { "font-weight": 600 } },
  ].flatMap(({ said, look }) =>
    textLines(said, width, 15).map((line) => {
      const drawn = textElement({ x: 0, y, "text-anchor": "start", "font-size": 15, ...look }, line);
      y += LINE + 2;
      return drawn;
    }),
  );
  return { content: titles.join("") + lines.join("") + rings.join("") + joined + words.join(""), height: y - 8 };
}
