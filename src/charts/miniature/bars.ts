import { sum } from "d3";
import type { Resolved } from "../../views/resolved.ts";
import { across, rowAt, type Miniature } from "./field.ts";

const MOST_ROWS = 5;
/** More parts than these cannot be told apart: the rest are one. */
const MOST_PARTS = 3;

/** Bars along the first rows, their parts behind each other. */
export function miniatureBars({ x, series, marks }: Resolved): Miniature {
  const rows = x.items.slice(0, MOST_ROWS).map(({ code }) => marks.filter((mark) => mark.x === code));
  const codes = series?.items.map(({ code }) => code) ?? [""];
  const partOf = (code: string): number => Math.min(codes.indexOf(code), MOST_PARTS - 1);
  const scale = across([0, ...rows.map((own) => sum(own, ({ value }) => value))]);
  const paths = Array.from({ length: Math.min(codes.length, MOST_PARTS) }, (_, part) =>
    rows
      .map((own, index) => {
        const before = sum(own, (mark) => (partOf(mark.series) < part ? mark.value : 0));
        const until = before + sum(own, (mark) => (partOf(mark.series) === part ? mark.value : 0));
        const [from, to] = [scale(before), scale(until)];
        return from === to ? "" : `M${from} ${rowAt(index, rows.length)}H${to}`;
      })
      .join(""),
  );
  return { kind: "bars", paths };
}
