import { byDanish } from "../../lib/collate.ts";
import { capital } from "../../lib/format.ts";
import { toldTogether } from "../../lib/told-together.ts";
import type { Mark, Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { distributionOf } from "../distribution.ts";
import { element, textElement } from "../svg.ts";
import { textWidth } from "../text-lines.ts";
import { uncovered } from "../uncovered.ts";
import type { FormContext } from "./form.ts";
import { haloed } from "./halo.ts";
import { namedStrokes } from "./named-strokes.ts";
import { strokeRises } from "./stroke-rises.ts";
import { valueScale } from "./value-axis.ts";
import { withDoubt } from "../with-doubt.ts";
import { doubtIn } from "../../views/doubt-in.ts";

const HEIGHT = 96;
const AXIS = 56;
const STROKE = 20;
const MARGIN = 8;
/** Several names stand over each other, the lowest so far down. */
const [LANE, LANES] = [18, 26];

interface Label {
  at: number;
  y: number;
  text: string;
  strong: boolean;
}

/**
 * A stroke for each code on one scale from zero, higher where several stand at one place, with the highlighted, the middle and both ends written out. Where one is
 * highlighted, the picture is about where it lies: the others are a single path, and the ends and the middle are read out until
 * a browser has fetched the rest.
 */
export function strokes(resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { marks, view } = resolved;
  const scale = valueScale(context.extent, [MARGIN, size.width - MARGIN], { fromZero: true });
  const { chosen, low, high, middle, nameOf } = distributionOf(resolved);
  const byName = byDanish(nameOf);
  const others = marks
    .filter((mark) => !view.highlight.includes(mark.x))
    .sort((a, b) => a.value - b.value || byName(a, b));
  const read = [...others, ...chosen];
  const told = context.everyMark
    ? toldTogether(read.map((mark) => ({ at: scale(mark.value), text: context.read(mark) })))
    : [];
  const rises = strokeRises(others.map(({ value }) => scale(value)));
  const several = chosen.length > 1 ? namedStrokes(chosen.map(named), size.width) : [];
  const labels: Label[] = [
    ...(several.length > 0 ? [] : chosen).map((mark) => ({ ...named(mark), y: 18, strong: true })),
    { at: scale(middle), y: AXIS + 18, text: said("Midten", middle), strong: false },
    end(high),
    ...(low.value === high.value ? [] : [end(low)]),
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
    ...{ stroke: "var(--ink)", "stroke-width": 3 },
  });
  const drawn =
    chosen.length > 0 && !context.everyMark
      ? together()
      : others.map((mark, at) => stroke(mark, false, rises[at])).join("");
  const strong = chosen.map((mark) => stroke(mark, true));
  const content = axis + drawn + tick + strong.join("") + texts.join("");
  if (several.length === 0) return { content, height: HEIGHT };
  const above = (Math.max(...several.map(({ lane }) => lane)) + 1) * LANE - 18;
  const names = several.map(({ at, text, lane, side }) => {
    const y = LANES - lane * LANE;
    return (
      element("path", {
        d: `M${at.toFixed(1)} ${AXIS - STROKE}V${y - 9}`,
        stroke: "var(--signal)",
        "stroke-width": 1.5,
      }) +
      textElement(
        {
          ...{ x: at + (side === "right" ? 5 : -5), y, "text-anchor": side === "right" ? "start" : "end" },
          ...{ fill: "var(--signal)", "font-weight": 700 },
        },
        text,
      )
    );
  });
  return {
    content: element("g", { transform: `translate(0,${above})` }, content, haloed(names)),
    height: HEIGHT + above,
  };

  function named(mark: Mark): { at: number; text: string } {
    // Several names under each other leave no room for a long unit, which the words above the picture have.
    const write = chosen.length > 1 ? context.short : context.spoken;
    return { at: scale(mark.value), text: said(nameOf(mark), mark.value, write) };
  }

  function stroke(mark: Mark, isStrong: boolean, rise = 0): string {
    return element("rect", {
      x: scale(mark.value) - (isStrong ? 2 : 1),
      y: AXIS - (isStrong ? STROKE + 8 : STROKE + rise),
      width: isStrong ? 4 : 2,
      height: isStrong ? STROKE + 8 : STROKE,
      fill: isStrong ? "var(--signal)" : "var(--muted)",
      "fill-opacity": isStrong ? undefined : 0.6,
      "data-v": context.read(mark),
      "data-here": told[read.indexOf(mark)],
      "data-k": context.kommuneOf(mark.x),
    });
  }

  function end({ value, who }: { value: number; who: string }): Label {
    return { at: scale(value), y: AXIS + 36, text: said(capital(who), value, context.short), strong: false };
  }

  /** A name and its value; the value alone where there is no room for both. */
  function said(who: string, value: number, write = context.spoken): string {
    const whole = `${who} ${write(value)}`;
    return textWidth(whole) > size.width ? write(value) : whole;
  }

  function together(): string {
    // Whole units: a stroke is two of them broad, and the digits after the point are a tenth of what a page weighs.
    const d = others
      .map(({ value }, at) => `M${Math.round(scale(value))} ${AXIS - STROKE - (rises[at] ?? 0)}v${STROKE}`)
      .join("");
    const reading = (who: string, value: number, doubt?: string): string =>
      element("rect", {
        ...{ x: scale(value) - 2, y: AXIS - STROKE, width: 4, height: STROKE, "fill-opacity": 0 },
        "data-v": `${capital(who)}: ${withDoubt(context.spoken(value), doubt)}`,
      });
    return (
      element("path", { class: "all", d, stroke: "var(--muted)", "stroke-width": 2, "stroke-opacity": 0.6 }) +
      reading(low.who, low.value, doubtIn(low.all)) +
      reading("Midten", middle) +
      (low.value === high.value ? "" : reading(high.who, high.value, doubtIn(high.all)))
    );
  }
}
