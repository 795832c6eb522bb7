import { max, quantize, interpolateNumber } from "d3";
import type { Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { classFill, classInk } from "../classes.ts";
import { element, textElement } from "../svg.ts";
import { textLines, textWidth } from "../text-lines.ts";
import { marksAt, written, type FormContext } from "./form.ts";
import { rowLabels } from "./row-labels.ts";

const ROW = 28;
const LINE = 15;
const CLASSES = 5;
const ALIKE = 2;

/**
 * The names above the columns. Where they do not fit beside each other, every other one stands a line lower, so that each may
 * reach over its neighbours; where that is not enough either, the columns are numbered, and the numbers have their names above.
 */
function headsOf(names: readonly string[], left: number, width: number): Drawing {
  const right = left + names.length * width;
  const title = (x: number, line: number, text: string): string =>
    textElement({ x, y: 11 + line * LINE, fill: "var(--muted)" }, text);
  const wrapped = names.map((name) => textLines(name, Math.max(width - 4, 24)));
  if (wrapped.every((lines) => lines.every((line) => textWidth(line) <= width - 1))) {
    const content = wrapped.flatMap((lines, column) =>
      lines.map((text, line) => title(left + (column + 0.5) * width, line, text)),
    );
    return { content: content.join(""), height: (max(wrapped, (lines) => lines.length) ?? 0) * LINE + 6 };
  }
  if (names.some((name) => textWidth(name) > 1.5 * width)) return numbered(names, left, width);
  const content = names.map((name, column) => {
    const half = textWidth(name) / 2;
    const middle = Math.max(left + half, Math.min(left + (column + 0.5) * width, right - half));
    return title(middle, column % 2, name);
  });
  return { content: content.join(""), height: 2 * LINE + 6 };
}

/** Numbers above the columns, under lines that say what each of them is. */
function numbered(names: readonly string[], left: number, width: number): Drawing {
  const key = textLines(names.map((name, at) => `${at + 1}\u00a0${name}`).join(" · "), left + names.length * width);
  const lines = key.map((line, at) =>
    textElement({ x: 0, y: 11 + at * LINE, "text-anchor": "start", fill: "var(--muted)" }, line),
  );
  const y = key.length * LINE;
  const heads = names.map((_, at) =>
    textElement({ x: left + (at + 0.5) * width, y: y + 17, fill: "var(--muted)" }, String(at + 1)),
  );
  return { content: [...lines, ...heads].join(""), height: y + 26 };
}

/** A square of rows and columns, each cell shaded by its value in five even steps and written out where there is room. */
export function board(resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { x, series, view } = resolved;
  const columns = series?.items ?? [];
  const labels = rowLabels(resolved, context, size);
  const width = (size.width - labels.left) / Math.max(1, columns.length);
  const wide = (max(context.figure.marks, (mark) => textWidth(written(mark, context))) ?? 0) + 4 <= width;
  const heads = headsOf(
    columns.map(({ label }) => label),
    labels.left,
    width,
  );
  const [low, high] = context.extent;
  const limits = quantize(interpolateNumber(Math.min(0, low), high), CLASSES + 1).slice(1, CLASSES);
  // Where all are alike a shade says no more than that something is there.
  const stepOf = (value: number): number =>
    low === high ? ALIKE : 1 + limits.filter((limit) => value >= limit).length;
  let y = heads.height;
  const rows = x.items.map(({ code }) => {
    const own = marksAt(resolved, code);
    const above = labels.above(code);
    const height = Math.max(ROW, labels.beside(code));
    const cells = columns.map((column, index) => {
      const mark = own.get(column.code);
      if (!mark) return "";
      const step = stepOf(mark.value);
      const left = labels.left + index * width;
      return (
        element("rect", {
          ...{ x: left, y: y + above, width: width - 1.5, height: height - 1.5, rx: 1, fill: classFill(step) },
          "data-v": context.read(mark),
          "data-k": context.kommuneOf(code),
        }) +
        (wide
          ? textElement(
              { x: left + (width - 1.5) / 2, y: y + above + height / 2 + 4, fill: classInk(step) },
              `${written(mark, context)}${mark.doubt === undefined ? "" : "*"}`,
            )
          : "")
      );
    });
    const label = labels.draw(code, y, above > 0 ? above : height, view.highlight.includes(code), context);
    y += above + height;
    return label + cells.join("");
  });
  return { content: heads.content + rows.join(""), height: y };
}
