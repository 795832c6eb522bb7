import { max, scaleLinear, sum } from "d3";
import type { Resolved, Scale } from "../../views/resolved.ts";
import { shortValue } from "../../views/value-text.ts";
import type { Drawing, Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import { marksAt, type FormContext } from "./form.ts";
import { barPaint } from "./paint.ts";
import { rowLabels } from "./row-labels.ts";

const BAR = 24;
const BETWEEN = 7;

/** What the parts of each bar are shares of. */
const wholesOf = ({ marks }: Resolved, scale: Scale): ReadonlyMap<string, string> =>
  new Map(marks.flatMap(({ x, whole }) => (whole === undefined ? [] : [[x, shortValue(scale, whole)] as const])));

/** Where the bars of a figure end, in all its small pictures. */
const endsOf = ({ marks }: Resolved): number[] =>
  [...Map.groupBy(marks, ({ x, facet }) => JSON.stringify([x, facet])).values()].map((parts) =>
    sum(parts, ({ value }) => value),
  );

/** Bars divided into parts in the order of the series, each part labelled where there is room, with the sum at the end, or at the right what they are shares of. */
export function stacked(resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { x, series, view, measure, whole } = resolved;
  const parts = series?.items ?? [];
  const labels = rowLabels(resolved, context, size, whole && !view.side ? (one) => wholesOf(one, whole) : undefined);
  const totals = new Map(
    x.items.map(({ code }) => [code, sum(marksAt(resolved, code).values(), ({ value }) => value)]),
  );
  const ends = endsOf(context.figure);
  // Parts of a whole always make up a hundred per cent: that needs no label.
  const totalled = measure.kind !== "share";
  const room = totalled ? (max(ends, (total) => textWidth(context.short(total))) ?? 0) + 8 : 4;
  const right = size.width - labels.right - room;
  const end = max(ends) ?? 0;
  const scale = scaleLinear([0, end], [labels.left, right]);
  const pixel = end / Math.max(1, right - labels.left);
  let y = 0;
  const rows = x.items.map(({ code }) => {
    const own = marksAt(resolved, code);
    const above = labels.above(code);
    const height = Math.max(BAR, labels.beside(code) - BETWEEN);
    const at = y + above + (height - BAR) / 2;
    let from = 0;
    const drawn = parts.flatMap((part) => {
      const mark = own.get(part.code);
      if (!mark || mark.value <= 0) return [];
      const [left, to] = [from, from + mark.value];
      from = to;
      // A pixel between the parts, but never a part so thin that it is not there.
      const right = scale(Math.max(to - pixel, left + pixel));
      const text = whole ? shortValue({ ...measure, decimals: 0 }, mark.value) : context.short(mark.value);
      // The only part of a bar is its sum, which is written at its end.
      const alone = totalled && mark.value === totals.get(code);
      const fits = !alone && textWidth(text) + 6 < right - scale(left);
      const hollow = mark.doubt !== undefined;
      const rect = element("rect", {
        ...{ x: scale(left), y: at, width: Math.max(1, right - scale(left)), height: BAR },
        ...barPaint(context.colourOf(part.code), hollow),
        "data-v": context.read(mark),
        "data-k": context.kommuneOf(code),
      });
      const ink = hollow ? "var(--ink)" : "var(--on-mark)";
      const inside = { x: (scale(left) + right) / 2, y: at + BAR / 2 + 4.5, fill: ink };
      return [rect + (fits ? textElement(inside, text) : "")];
    });
    const label = labels.draw(code, y, above > 0 ? above : height, view.highlight.includes(code), context);
    const total = totals.get(code) ?? 0;
    const sums = totalled
      ? textElement({ x: scale(total) + 5, y: at + BAR / 2 + 4.5, "text-anchor": "start" }, context.short(total))
      : "";
    y += above + height + BETWEEN;
    return label + drawn.join("") + sums;
  });
  return { content: rows.join(""), height: y };
}
