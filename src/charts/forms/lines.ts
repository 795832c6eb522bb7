import { ascending, max, scaleLinear, sum } from "d3";
import type { Mark, Resolved } from "../../views/resolved.ts";
import type { Drawing, Size } from "../chart.ts";
import { isLeap } from "../leaps.ts";
import { shownBreaks } from "../shown-breaks.ts";
import { stackedBlocks } from "../stacked-blocks.ts";
import { element, textElement } from "../svg.ts";
import { textLines, textWidth } from "../text-lines.ts";
import { uncovered } from "../uncovered.ts";
import { isHollow, written, type FormContext } from "./form.ts";
import { haloed } from "./halo.ts";
import { breakReason, breakRules, isBroken } from "./line-breaks.ts";
import { slopes } from "./slopes.ts";
import { lineShifts } from "./line-shifts.ts";
import { loneLabels, type PlacedLabel } from "./lone-labels.ts";
import { dotPaint } from "./paint.ts";
import { symbol } from "./symbol.ts";
import { targetAlong } from "./target-line.ts";
import { yearsFrom } from "./time-scale.ts";
import { startsAtZero, ticksOf, valueScale } from "./value-axis.ts";

const HEIGHT = { narrow: 210, wide: 280 };
const TOP = 18;
const BOTTOM = 28;
const LINE = 16;
const RADIUS = 3.5;
const STROKE = 2.5;
/** At most this part of the width is the names of the lines. */
const WIDEST_NAMES = 0.36;

/**
 * Lines over time from zero, each named at its end. A line is whole from one year to the next; where years are missing
 * between two points it is dashed, since nobody knows what happened there, and where the view says that it is broken it stops
 * at an upright stroke with the reason. What is budget, forecast or in doubt is hollow. Few lines between two times are
 * named at both ends.
 */
export function lines(resolved: Resolved, context: FormContext, size: Size): Drawing {
  return slopes(resolved, context, size) ?? overTime(resolved, context, size);
}

function overTime(resolved: Resolved, context: FormContext, size: Size): Drawing {
  const { x, series, marks, measure } = resolved;
  const items = series?.items ?? [{ code: "", label: "" }];
  const named = items.length > 1;
  const lineOf = (code: string): Mark[] =>
    marks.filter((mark) => mark.series === code).sort((a, b) => ascending(a.x, b.x));
  const all = items.map(({ code, label }, index) => ({ code, label, index, points: lineOf(code) }));
  const widest = Math.max(70, size.width * WIDEST_NAMES);
  const newest = x.items.at(-1)?.code;
  /** The time of a value that is older than the newest, so that it is not read as one of the same time. */
  const endTime = ({ x: time }: Mark): string =>
    time === newest ? "" : ` (${x.items.find(({ code }) => code === time)?.label ?? time})`;
  const endText = ({ label, points }: (typeof all)[number]): string[] => {
    const last = points.at(-1);
    const value = last ? `${written(last, context)}${endTime(last)}` : "";
    return named ? textLines(`${label} ${value}`, widest) : [value];
  };
  const names = Math.ceil(Math.min(widest, max(all.flatMap(endText), (text) => textWidth(text)) ?? 0)) + 12;
  const times = x.items.map(({ code }) => yearsFrom(code));
  const lineCount = sum(all, (entry) => (entry.points.length > 0 ? endText(entry).length : 0));
  const plain = Math.max(size.narrow ? HEIGHT.narrow : HEIGHT.wide, TOP + BOTTOM + lineCount * LINE + all.length * 4);
  const inner = plain - BOTTOM - TOP;
  const yScale = valueScale(context.extent, [inner, 0], { fromZero: startsAtZero(measure) });
  const yTicks = ticksOf(yScale, { length: inner, apart: 56 }, context.short);
  const tickText = context.ticks(yTicks);
  const left = Math.ceil(max(yTicks, (tick) => textWidth(tickText(tick))) ?? 0) + 10;
  const xScale = scaleLinear([Math.min(...times), Math.max(...times)], [left + 6, size.width - names - 4]);
  const breaks = shownBreaks(resolved);
  const rules = breakRules(
    breaks.map((one) => ({ x: xScale(yearsFrom(one.at)), reason: breakReason(one, resolved) })),
    [left, size.width - names],
  );
  const top = TOP + rules.height;
  yScale.range([top + inner, top]);
  const height = top + inner + BOTTOM;
  const at = (mark: Mark): [number, number] => [xScale(yearsFrom(mark.x)), yScale(mark.value)];
  const segments = all.map(({ points }) =>
    points.slice(1).flatMap((to, before): [from: Mark, to: Mark][] => {
      const from = points[before];
      return !from || isBroken(breaks, from, to) ? [] : [[from, to]];
    }),
  );
  const lone = loneLabels(all.flatMap(loneOf), {
    points: marks.map(at),
    lines: segments.flat().map(([from, to]) => [at(from), at(to)]),
    uprights: breaks.map((one) => xScale(yearsFrom(one.at))),
    frame: { left, right: size.width - names, top: top - 6, bottom: top + inner - 2 },
  });
  const shifts = lineShifts(
    all.map(({ points }) => points.map(at)),
    STROKE,
  );
  const grid = yTicks.map(
    (tick) =>
      element("path", {
        d: `M${left} ${yScale(tick).toFixed(1)}H${size.width - names}`,
        stroke: tick === 0 ? "var(--muted)" : "var(--rule)",
      }) +
      textElement({ x: left - 6, y: yScale(tick) + 4.5, "text-anchor": "end", fill: "var(--muted)" }, tickText(tick)),
  );
  return {
    content:
      grid.join("") +
      rules.draw(height - BOTTOM) +
      (context.target ? targetAlong(context.target, yScale, [left, size.width - names]) : "") +
      timeAxis() +
      all.map(line).join("") +
      haloed(lone.map(loneText)) +
      ends(),
    height: height + 2,
  };

  function timeAxis(): string {
    const ticks = x.items.map(({ code, label }) => ({ label, x: xScale(yearsFrom(code)) }));
    const [first, ...others] = ticks;
    const last = others.pop();
    const important = [first, last, ...others].filter((tick) => tick !== undefined);
    const kept = uncovered(important, (tick) => {
      const half = textWidth(tick.label) / 2 + 5;
      return { left: tick.x - half, right: tick.x + half, top: 0, bottom: 1 };
    });
    return kept.map((tick) => textElement({ x: tick.x, y: height - 8, fill: "var(--muted)" }, tick.label)).join("");
  }

  function line({ code, index, points }: (typeof all)[number]): string {
    const colour = context.colourOf(code);
    const shifted = (mark: Mark): [number, number] => [at(mark)[0], at(mark)[1] + (shifts[index] ?? 0)];
    const whole: string[] = [];
    const gaps: string[] = [];
    const place = (mark: Mark): string =>
      shifted(mark)
        .map((at) => at.toFixed(1))
        .join(" ");
    /** The last point that the whole line has come to: from there it goes on. */
    let reached: Mark | undefined;
    for (const [from, to] of segments[index] ?? []) {
      if (isLeap(from, to)) gaps.push(`M${place(from)}L${place(to)}`);
      else {
        whole.push(`${reached === from ? "" : `M${place(from)}`}L${place(to)}`);
        reached = to;
      }
    }
    const stroke = { fill: "none", stroke: colour, "stroke-width": STROKE };
    const round = { "stroke-linecap": "round", "stroke-linejoin": "round" };
    const drawn = [
      ...(whole.length > 0 ? [element("path", { d: whole.join(""), ...stroke, ...round })] : []),
      ...(gaps.length > 0 ? [element("path", { d: gaps.join(""), ...stroke, "stroke-dasharray": "2 5" })] : []),
      ...points.map((mark) => {
        const [px, py] = shifted(mark);
        const hollow = isHollow(mark, context);
        const paint = dotPaint(colour, hollow);
        return intervalAt(mark, colour) + symbol(index, px, py, RADIUS, { ...paint, "data-v": context.read(mark) });
      }),
    ];
    return drawn.join("");
  }

  function intervalAt({ x: time, interval }: Mark, colour: string): string {
    if (!interval) return "";
    const [low, high] = interval;
    const at = xScale(yearsFrom(time)).toFixed(1);
    const d = `M${at} ${yScale(low).toFixed(1)}V${yScale(high).toFixed(1)}`;
    return element("path", { d, stroke: colour, "stroke-width": 5, "stroke-opacity": 0.4, "stroke-linecap": "round" });
  }

  /** The points that no line leads to or from, but for those that are named at the right end, each with what it is. */
  function loneOf({ label, index, points }: (typeof all)[number]) {
    const joined = new Set((segments[index] ?? []).flat());
    return points
      .filter((mark) => !joined.has(mark) && mark.x !== newest)
      .map((mark) => {
        const value = written(mark, context);
        return { item: mark, text: named && mark === points.at(-1) ? `${label} ${value}` : value, at: at(mark) };
      });
  }

  function loneText({ item, text, x: place, y, anchor }: PlacedLabel<Mark>): string {
    const fill = named ? context.colourOf(item.series) : "var(--ink)";
    return textElement({ x: place, y, "text-anchor": anchor, "font-weight": 600, fill }, text);
  }

  /**
   * Names at the right, moved apart; a line that stops early is named there too, level with where it stopped, unless all of it is
   * one point with its name.
   */
  function ends(): string {
    const shown = all.flatMap((entry) => {
      const last = entry.points.at(-1);
      return last && !lone.some(({ item }) => item === last)
        ? [{ entry, texts: endText(entry), y: yScale(last.value) }]
        : [];
    });
    const places = stackedBlocks(
      shown.map(({ y, texts }) => ({ at: y, height: texts.length * LINE + 3 })),
      top - 12,
      height - BOTTOM + 6,
    );
    return shown
      .map(({ entry, texts }, index) =>
        texts
          .map((text, part) =>
            textElement(
              {
                x: size.width - names + 8,
                y: (places[index] ?? 0) + 4.5 + (part - (texts.length - 1) / 2) * LINE,
                "text-anchor": "start",
                "font-weight": 600,
                fill: named ? context.colourOf(entry.code) : "var(--ink)",
              },
              text,
            ),
          )
          .join(""),
      )
      .join("");
  }
}
