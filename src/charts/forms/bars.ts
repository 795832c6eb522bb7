import { max } from "d3";
import type { Mark, Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import { isHollow, marksAt, written, type FormContext } from "./form.ts";
import { haloed } from "./halo.ts";
import { barPaint } from "./paint.ts";
import { rowLabels } from "./row-labels.ts";
import { TARGET_ROOM, targetAcross } from "./target-line.ts";
import { spansAt, upright, type Obstacle, type Span } from "./upright.ts";
import { valueScale } from "./value-axis.ts";

const BAR = 20;
const THIN = 15;
const BETWEEN = 8;

/** Bars along rows, one for each code of x; with series a thinner one for each of them. Each has its value at its end. */
export function bars(resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { x, series, view } = resolved;
  const { marks } = context.figure;
  const top = context.target ? TARGET_ROOM : 0;
  const several = (series?.items.length ?? 1) > 1;
  const thick = several ? THIN : BAR;
  const valueRoom = (max(marks, (mark) => textWidth(written(mark, context))) ?? 0) + 8;
  const negative = marks.some(({ value }) => value < 0);
  const labels = rowLabels(resolved, context, size, { numbers: negative ? 2 * valueRoom : valueRoom });
  const scale = valueScale(
    context.extent,
    [labels.left + (negative ? valueRoom : 0), size.width - labels.right - valueRoom],
    {
      fromZero: true,
    },
  );
  const zero = scale(0);
  const texts: string[] = [];
  const names: Span[] = [];
  const numbers: Obstacle[] = [];
  let y = top;
  const rows = x.items.map(({ code }) => {
    const own = marksAt(resolved, code);
    const shown = (series?.items ?? [{ code: "" }]).flatMap((item) => own.get(item.code) ?? []);
    const above = labels.above(code);
    const height = Math.max(shown.length * thick, labels.beside(code) - BETWEEN);
    if (above > 0) names.push([y - BETWEEN, y + above]);
    const first = y + above + (height - shown.length * thick) / 2;
    const drawn = shown.map((mark, index) => bar(mark, first + index * thick, thick - (several ? 2 : 0)));
    const label = labels.draw(code, y, above > 0 ? above : height, view.highlight.includes(code), context);
    y += above + height + BETWEEN;
    return label + drawn.join("");
  });
  const clear = (at: number): Span[] => [...names, ...spansAt(numbers, at)];
  const axis = element("path", { d: upright(zero, [top, y - BETWEEN], clear(zero)), stroke: "var(--muted)" });
  const line = context.target ? targetAcross(context.target, scale, y - BETWEEN, size, clear) : "";
  return { content: rows.join("") + axis + line + (line === "" ? texts.join("") : haloed(texts)), height: y };

  function bar(mark: Mark, at: number, height: number): string {
    const reach = scale(mark.value);
    const [from, to] = [Math.min(zero, reach), Math.max(zero, reach)];
    const fill = context.colourOf(several ? mark.series : mark.x);
    const hollow = isHollow(mark, context);
    const left = mark.value < 0;
    const [least, most] = mark.interval ?? [mark.value, mark.value];
    const [low, high] = [scale(least), scale(most)];
    const middle = at + height / 2;
    const interval = mark.interval
      ? element("path", {
          d: `M${low.toFixed(1)} ${middle}H${high.toFixed(1)}`,
          stroke: "var(--ink)",
          "stroke-width": 1.5,
        })
      : "";
    const text = written(mark, context);
    const x = left ? Math.min(from, low) - 5 : Math.max(to, high) + 5;
    const end = x + (left ? -1 : 1) * textWidth(text);
    numbers.push({ ends: [x, end], span: [middle - 9, middle + 9] });
    texts.push(textElement({ x, y: middle + 4.5, "text-anchor": left ? "end" : "start" }, text));
    return (
      element("rect", {
        x: hollow ? from + 0.75 : from,
        y: hollow ? at + 0.75 : at,
        width: Math.max(to - from - (hollow ? 1.5 : 0), 1),
        height: hollow ? height - 1.5 : height,
        ...barPaint(fill, hollow),
        "data-v": context.read(mark),
        "data-k": context.kommuneOf(mark.x),
      }) + interval
    );
  }
}
