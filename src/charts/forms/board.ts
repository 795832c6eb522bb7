import { max, quantize, interpolateNumber } from "d3";
import type { Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { classFill, classInk } from "../classes.ts";
import { element, textElement } from "../svg.ts";
import { textLines, textWidth } from "../text-lines.ts";
import { marksAt, type FormContext } from "./form.ts";
import { rowLabels } from "./row-labels.ts";

const ROW = 28;
const LINE = 15;
const CLASSES = 5;

/** A square of rows and columns, each cell shaded by its value in five even steps and written out where there is room. */
export function board(resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { x, series, marks, view } = resolved;
  const columns = series?.items ?? [];
  const labels = rowLabels(x, size);
  const width = (size.width - labels.left) / Math.max(1, columns.length);
  const wide = (max(marks, ({ value }) => textWidth(context.short(value))) ?? 0) + 4 <= width;
  const heads = columns.map(({ label }) => textLines(label, Math.max(width - 4, 24)));
  const headed = heads.every((lines) => lines.every((line) => textWidth(line) <= width - 1));
  const head = headed ? (max(heads, (lines) => lines.length) ?? 0) * LINE + 6 : 0;
  const [low, high] = context.extent;
  const limits = quantize(interpolateNumber(Math.min(0, low), high), CLASSES + 1).slice(1, CLASSES);
  const stepOf = (value: number): number => 1 + limits.filter((limit) => value >= limit).length;
  let y = head;
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
              context.short(mark.value),
            )
          : "")
      );
    });
    const label = labels.draw(code, y, above > 0 ? above : height, view.highlight.includes(code), context);
    y += above + height;
    return label + cells.join("");
  });
  const titles = heads.map((lines, column) =>
    lines.map((line, index) =>
      textElement({ x: labels.left + (column + 0.5) * width, y: 11 + index * LINE, fill: "var(--muted)" }, line),
    ),
  );
  return { content: (headed ? titles.flat().join("") : "") + rows.join(""), height: y };
}
