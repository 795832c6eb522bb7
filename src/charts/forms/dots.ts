import { max, min } from "d3";
import type { Mark, Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import { isHollow, marksAt, type FormContext } from "./form.ts";
import { rowLabels } from "./row-labels.ts";
import { symbol } from "./symbol.ts";
import { gridAcross, valueScale } from "./value-axis.ts";

const ROW = 30;
const AXIS = 24;
const RADIUS = 5.5;

/** Rows of dots on one scale, one for each series, the row's ends joined by a line and written out. */
export function dots(resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { x, series, marks, view, measure } = resolved;
  const labels = rowLabels(x, size);
  const room = (max(marks, ({ value }) => textWidth(context.short(value))) ?? 0) + RADIUS + 8;
  const fromZero = measure.kind !== "score" && measure.kind !== "index" && measure.kind !== "change";
  const scale = valueScale(context.extent, [labels.left + room, size.width - room], { fromZero });
  const indexOf = new Map((series?.items ?? []).map(({ code }, index) => [code, index]));
  const start = AXIS;
  let y = start;
  const rows = x.items.map(({ code }) => {
    const own = [...marksAt(resolved, code).values()];
    const above = labels.above(code);
    const height = Math.max(ROW, labels.beside(code));
    const middle = y + above + height / 2;
    const [low, high] = [min(own, ({ value }) => value) ?? 0, max(own, ({ value }) => value) ?? 0];
    const line =
      own.length > 1
        ? element("path", {
            d: `M${scale(low).toFixed(1)} ${middle}H${scale(high).toFixed(1)}`,
            stroke: "var(--context)",
          })
        : "";
    const drawn = own.map((mark) => dot(mark, indexOf.get(mark.series) ?? 0, middle));
    const value = (amount: number, side: -1 | 1): string =>
      textElement(
        { x: scale(amount) + side * (RADIUS + 5), y: middle + 4.5, "text-anchor": side > 0 ? "start" : "end" },
        context.short(amount),
      );
    const values = own.length === 0 ? "" : (low < high ? value(low, -1) : "") + value(high, 1);
    const label = labels.draw(code, y, above > 0 ? above : height, view.highlight.includes(code), context);
    y += above + height;
    return label + line + drawn.join("") + values;
  });
  const grid = gridAcross(scale, { top: start, bottom: y }, context.short);
  return { content: grid + rows.join(""), height: y + 4 };

  function dot(mark: Mark, index: number, middle: number): string {
    const fill = context.colourOf(series ? mark.series : mark.x);
    const hollow = isHollow(mark, context);
    return symbol(index, scale(mark.value), middle, RADIUS, {
      ...(hollow ? { fill: "var(--paper)", stroke: fill, "stroke-width": 2 } : { fill }),
      "data-v": context.read(mark),
      "data-k": context.kommuneOf(mark.x),
    });
  }
}
