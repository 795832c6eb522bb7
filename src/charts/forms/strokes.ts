import { extent, median } from "d3";
import type { Mark, Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import { uncovered } from "../uncovered.ts";
import type { FormContext } from "./form.ts";
import { valueScale } from "./value-axis.ts";

const HEIGHT = 96;
const AXIS = 56;
const STROKE = 20;
const MARGIN = 8;

interface Label {
  at: number;
  y: number;
  text: string;
  strong: boolean;
}

/** A stroke for each code on one scale from zero, with the highlighted, the middle and both ends written out. */
export function strokes({ x, marks, view }: Resolved, context: FormContext, size: Size): Drawing {
  const scale = valueScale(context.extent, [MARGIN, size.width - MARGIN], { fromZero: true });
  const nameOf = new Map(x.items.map(({ code, label }) => [code, label]));
  const ordered = [...marks].sort((a, b) => a.value - b.value);
  const [low, high] = extent(marks, ({ value }) => value);
  const middle = median(marks, ({ value }) => value) ?? Number.NaN;
  const chosen = ordered.filter((mark) => view.highlight.includes(mark.x));
  const stroke = (mark: Mark): string => {
    const strong = view.highlight.includes(mark.x);
    return element("rect", {
      x: scale(mark.value) - (strong ? 2 : 1),
      y: AXIS - (strong ? STROKE + 8 : STROKE),
      width: strong ? 4 : 2,
      height: strong ? STROKE + 8 : STROKE,
      fill: strong ? "var(--signal)" : "var(--muted)",
      "fill-opacity": strong ? undefined : 0.6,
      "data-v": context.read(mark),
      "data-k": context.kommuneOf(mark.x),
    });
  };
  const ends = (value: number | undefined, word: string): Label[] => {
    const all = ordered.filter((mark) => mark.value === value);
    const [only] = all;
    if (!only || value === undefined) return [];
    const who = all.length === 1 ? (nameOf.get(only.x) ?? only.x) : `${all.length} ${word}`;
    const whole = `${who} ${context.short(value)}`;
    const text = textWidth(whole) > size.width ? context.short(value) : whole;
    return [{ at: scale(value), y: AXIS + 36, text, strong: false }];
  };
  const labels: Label[] = [
    ...chosen.map((mark) => ({
      ...{ at: scale(mark.value), y: 18, strong: true },
      text: `${nameOf.get(mark.x) ?? mark.x} ${context.short(mark.value)}`,
    })),
    { at: scale(middle), y: AXIS + 18, text: `Midten ${context.short(middle)}`, strong: false },
    ...ends(high, "har mest:"),
    ...(low === high ? [] : ends(low, "har mindst:")),
  ];
  const left = ({ at, text }: Label): number =>
    Math.max(0, Math.min(at - textWidth(text) / 2, size.width - textWidth(text)));
  const shown = uncovered(labels, (label) => ({
    ...{ left: left(label), right: left(label) + textWidth(label.text) + 8 },
    ...{ top: label.y - 11, bottom: label.y + 3 },
  }));
  const texts = shown.map((label) =>
    textElement(
      {
        ...{ x: left(label), y: label.y, "text-anchor": "start" },
        ...(label.strong ? { fill: "var(--signal)", "font-weight": 700 } : { fill: "var(--ink)" }),
      },
      label.text,
    ),
  );
  const axis = element("path", { d: `M${MARGIN} ${AXIS + 0.5}H${size.width - MARGIN}`, stroke: "var(--rule)" });
  const tick = element("path", {
    d: `M${scale(middle).toFixed(1)} ${AXIS - STROKE}V${AXIS + 5}`,
    stroke: "var(--ink)",
  });
  return { content: axis + ordered.map(stroke).join("") + tick + texts.join(""), height: HEIGHT };
}
