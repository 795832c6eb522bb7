import { max, scaleLinear, sum } from "d3";
import { escapeMarkup } from "../../lib/markup.ts";
import { doubtIn } from "../../views/doubt-in.ts";
import type { Mark, Resolved, Scale } from "../../views/resolved.ts";
import { shortValue } from "../../views/value-text.ts";
import type { Drawing, Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import { marksAt, written, type FormContext } from "./form.ts";
import { barPaint } from "./paint.ts";
import { rowLabels } from "./row-labels.ts";
import { SEPARATOR, untoldNumbers, untoldParts, type UntoldPart } from "./untold-parts.ts";

const BAR = 24;
const BETWEEN = 7;
/** Between the sum of a bar and what follows it. */
const GAP = 4;

/** A sum with a star where a part of it is in doubt. */
const starred = (text: string, doubt: string | undefined): string => (doubt === undefined ? text : `${text}*`);

/** What the parts of each bar are shares of. */
const wholesOf = ({ marks }: Resolved, scale: Scale): ReadonlyMap<string, string> =>
  new Map(
    marks.flatMap(({ x, whole, doubt }) =>
      whole === undefined ? [] : [[x, starred(shortValue(scale, whole), doubt)] as const],
    ),
  );

const totalOf = (parts: readonly Mark[]): number => sum(parts, ({ value }) => value);

/** The sum of some parts as it stands at the end of their bar, with a star where one of them is in doubt. */
const sumText = (parts: readonly Mark[], { short }: FormContext): string =>
  starred(short(totalOf(parts)), doubtIn(parts));

/** Where the bars of a figure end, in all its small pictures, and what stands there. */
const endsOf = (context: FormContext): { total: number; text: string }[] =>
  [...Map.groupBy(context.figure.marks, ({ x, facet }) => JSON.stringify([x, facet])).values()].map((parts) => ({
    ...{ total: totalOf(parts), text: sumText(parts, context) },
  }));

/**
 * Bars divided into parts in the order of the series, each part labelled where there is room, with the sum at the end and there
 * the parts that had none, by name or else in their colours, or at the right what they are shares of.
 */
export function stacked(resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { x, series, view, measure, whole } = resolved;
  const parts = series?.items ?? [];
  const labels = rowLabels(
    resolved,
    context,
    size,
    whole && !view.side ? { sidesIn: (one) => wholesOf(one, whole) } : {},
  );
  const totals = new Map(x.items.map(({ code }) => [code, totalOf([...marksAt(resolved, code).values()])]));
  const ends = endsOf(context);
  // Parts of a whole always make up a hundred per cent: that needs no label.
  const totalled = measure.kind !== "share";
  const room = totalled ? (max(ends, ({ text }) => textWidth(text)) ?? 0) + 8 : 4;
  const end = max(ends, ({ total }) => total) ?? 0;
  /** Where the texts at the ends of bars must end. */
  const edge = size.width - labels.right;
  const right = Math.min(edge - room, ...(totalled && !size.narrow ? doubtfulRoom() : []));
  const scale = scaleLinear([0, end], [labels.left, right]);
  const pixel = end / Math.max(1, right - labels.left);
  let y = 0;
  const rows = x.items.map(({ code }) => {
    const own = marksAt(resolved, code);
    const above = labels.above(code);
    const height = Math.max(BAR, labels.beside(code) - BETWEEN);
    const at = y + above + (height - BAR) / 2;
    let from = 0;
    const untold: UntoldPart[] = [];
    const drawn = parts.flatMap((part) => {
      const mark = own.get(part.code);
      if (!mark || mark.value <= 0) return [];
      const [left, to] = [from, from + mark.value];
      from = to;
      // A pixel between the parts, but never a part so thin that it is not there.
      const right = scale(Math.max(to - pixel, left + pixel));
      const text = whole ? shortValue({ ...measure, decimals: 0 }, mark.value) : written(mark, context);
      // The only part of a bar is its sum, which is written at its end.
      const alone = totalled && mark.value === totals.get(code);
      const fits = !alone && textWidth(text) + 6 < right - scale(left);
      const hollow = mark.doubt !== undefined;
      if (!fits && !alone) untold.push({ code: part.code, label: part.label, text, isDoubtful: hollow });
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
    const [only, ...others] = own.values();
    const told = only && others.length === 0 ? written(only, context) : sumText([...own.values()], context);
    const sums = totalled ? endOf(total, told, untold, at + BAR / 2 + 4.5) : "";
    y += above + height + BETWEEN;
    return label + drawn.join("") + sums;
  });
  return { content: rows.join(""), height: y };

  /** Where the scale must end, so that each bar has room at its end for the parts in doubt that are too small for their numbers. */
  function doubtfulRoom(): number[] {
    const { marks } = context.figure;
    const bars = Map.groupBy(marks, (mark) => JSON.stringify([mark.x, mark.facet]));
    return [...bars.values()].flatMap((members) => {
      const total = totalOf(members);
      const small = members.filter(
        ({ doubt, value }) =>
          doubt !== undefined &&
          value !== total &&
          (value / end) * (edge - room - labels.left) < textWidth(context.short(value)) + 6,
      );
      if (small.length === 0 || total <= 0) return [];
      const told = small.map(({ series: code, value }) => ({
        ...{
          code,
          label: parts.find((part) => part.code === code)?.label ?? "",
          text: context.short(value),
          isDoubtful: true,
        },
      }));
      const width = textWidth(sumText(members, context)) + textWidth(untoldParts(told, Infinity)) + 5 + GAP;
      return [labels.left + ((edge - width - labels.left) * end) / total];
    });
  }

  /** The sum of a bar, and what its parts have no room to say. */
  function endOf(total: number, text: string, untold: readonly UntoldPart[], base: number): string {
    const x = scale(total) + 5;
    const after = x + textWidth(text) + GAP;
    const more = untoldParts(untold, edge - after);
    const anchored = { y: base, "text-anchor": "start" };
    const named = more === "" ? "" : textElement({ x: after, ...anchored, fill: "var(--muted)" }, more.trimStart());
    return textElement({ x, ...anchored }, text) + (named === "" ? numbersAlone(untold, after, base) : named);
  }

  /** The numbers of parts in the colours of these. */
  function numbersAlone(untold: readonly UntoldPart[], x: number, y: number): string {
    const numbers = untoldNumbers(untold, edge - x);
    if (numbers.length === 0) return "";
    const coloured = numbers.map(
      ({ code, text }) => SEPARATOR + element("tspan", { fill: context.colourOf(code) }, escapeMarkup(text)),
    );
    return element("text", { x, y, "text-anchor": "start", fill: "var(--muted)" }, coloured.join("").trimStart());
  }
}
