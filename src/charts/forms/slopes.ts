import { ascending, extent, max } from "d3";
import type { Item, Mark, Resolved } from "../../views/resolved.ts";
import { areChanges, differenceText } from "../../views/value-text.ts";
import type { Drawing, Size } from "../chart.ts";
import { shownBreaks } from "../shown-breaks.ts";
import { spread } from "../spread.ts";
import { element, textElement } from "../svg.ts";
import { BOLD, textWidth } from "../text-lines.ts";
import { isHollow, written, type FormContext } from "./form.ts";
import { inOneCourse } from "./one-course.ts";
import { dotPaint } from "./paint.ts";
import { symbol } from "./symbol.ts";

const MARGIN = 34;
const LABEL = 17;
const EACH = 28;
const HEIGHT = { least: 200, most: 380 };
const OFFSET = 10;
/** Where labels are moved from their points, so much more room for the strokes that lead to them. */
const LEAD = { room: 12, from: 5 };
/** Lines shorter than this show no slope. */
const SHORTEST = 70;
const RADIUS = 4;
const STROKE = 2.5;
/** How much wider a line is at each side than the next one that lies on it, and how much of that is bare. */
const EDGE = { all: 2.5, bare: 1 };

interface Slope {
  item: Item;
  from: Mark;
  to: Mark;
}

/**
 * Lines between two times, named with their values at both ends and with the change at the right, where a phone names only
 * those that stand out; labels are moved apart so that none covers another, and a thin stroke leads from a point to a label that was moved. A line that others lie on is wider than they are. Those
 * that stand out are drawn last. Undefined
 * where there are more times, a line lacks one of its ends or is broken, or the width has no room for names.
 */
export function slopes(resolved: Resolved, context: FormContext, size: Size): Drawing | undefined {
  const { x, series, marks, measure, view } = resolved;
  const [first, second] = x.items;
  if (!series || !first || !second || x.items.length > 2 || shownBreaks(resolved).length > 0) return undefined;
  const at = (time: Item, item: Item): Mark | undefined =>
    marks.find((mark) => mark.x === time.code && mark.series === item.code);
  const all = series.items.flatMap((item): Slope[] => {
    const [from, to] = [at(first, item), at(second, item)];
    return from && to ? [{ item, from, to }] : [];
  });
  if (all.length < series.items.length) return undefined;
  const change = ({ from, to }: Slope): string[] =>
    areChanges(measure) ? [] : [differenceText(measure, to.value - from.value)];
  const left = ({ item, from }: Slope): string => `${item.label} ${written(from, context)}`;
  const stands = ({ item }: Slope): boolean => view.highlight.includes(item.code);
  const bare = (line: Slope): string => `${written(line.to, context)}${line.to.doubt === undefined ? "" : "*"}`;
  const named = (line: Slope): string => (stands(line) ? `${bare(line)} ${line.item.label}` : bare(line));
  const full = (line: Slope): string => {
    const value = written(line.to, context);
    const doubt = line.to.doubt === undefined ? "" : `, ${line.to.doubt}`;
    const changes = change(line).map((text) => ` (${text.split(/\s/)[0] ?? ""})`);
    return `${value} ${line.item.label}${changes.join("")}${doubt}`;
  };
  const height = Math.max(
    HEIGHT.least,
    Math.min(HEIGHT.most, 2 * MARGIN + all.length * EACH),
    2 * MARGIN + all.length * LABEL,
  );
  const [low = 0, high = 0] = extent(context.extent);
  const y = (value: number): number => MARGIN + ((high - value) / (high - low || 1)) * (height - 2 * MARGIN);
  const placesAt = (side: "from" | "to"): number[] =>
    spread(
      all.map((slope) => y(slope[side].value)),
      LABEL,
      MARGIN - 8,
      height - MARGIN + 8,
    );
  const places = { from: placesAt("from"), to: placesAt("to") };
  const isMoved = (slope: Slope, index: number, side: "from" | "to"): boolean =>
    Math.abs((places[side][index] ?? 0) - y(slope[side].value)) > LEAD.from;
  const offset = (side: "from" | "to"): number =>
    OFFSET + (all.some((slope, index) => isMoved(slope, index, side)) ? LEAD.room : 0);
  const room = (text: (line: Slope) => string, side: "from" | "to"): number =>
    Math.ceil(max(all, (line) => textWidth(text(line)) * (stands(line) ? BOLD : 1)) ?? 0) + offset(side);
  const start = room(left, "from");
  // A phone has room for the names of those that stand out, if at all: there the lines may cross.
  const right = !size.narrow ? full : size.width - room(named, "to") - start < SHORTEST ? bare : named;
  const end = size.width - room(right, "to");
  if (end - start < SHORTEST) return undefined;
  const ordered = [...all].sort((a, b) => ascending(Number(stands(a)), Number(stands(b))));
  const chosen = all.some(stands);
  const points = ({ from, to }: Slope) => [[start, y(from.value)] as const, [end, y(to.value)] as const];
  const isOver = (one: Slope, other: Slope): boolean => inOneCourse(points(one), points(other), STROKE);
  return { content: axes() + ordered.map(line).join("") + labels("from") + labels("to"), height };

  function axes(): string {
    return (
      [
        [start, first],
        [end, second],
      ] as const
    )
      .map(
        ([place, item]) =>
          element("path", { d: `M${place} ${MARGIN - 8}V${height - MARGIN + 8}`, stroke: "var(--rule)" }) +
          textElement({ x: place, y: 12, "font-weight": 600 }, item?.label ?? ""),
      )
      .join("");
  }

  /** A line at its own place, as much wider as lines lie on it, so that its edges are seen beside them. */
  function line(slope: Slope, place: number): string {
    const { item, from, to } = slope;
    const colour = context.colourOf(item.code);
    const [y1, y2] = [y(from.value).toFixed(1), y(to.value).toFixed(1)];
    const edge = EDGE.all * ordered.slice(place + 1).filter((other) => isOver(slope, other)).length;
    const isOnOther = ordered.slice(0, place).some((other) => isOver(slope, other));
    const width = (stands(slope) || !chosen ? STROKE : 1.5) + 2 * edge;
    const path = (stroke: string, wide: number, kommune?: string): string =>
      element("path", {
        d: `M${start} ${y1}L${end} ${y2}`,
        ...{ stroke, "stroke-width": wide },
        "data-k": kommune,
      });
    return (
      (isOnOther ? path("var(--paper)", width + 2 * EDGE.bare) : "") +
      path(colour, width, item.kommunekode?.toString()) +
      (
        [
          [start, from],
          [end, to],
        ] as const
      )
        .map(([at, mark]) =>
          symbol(0, at, y(mark.value), RADIUS + edge, {
            ...dotPaint(colour, isHollow(mark, context)),
            ...(isOnOther && !isHollow(mark, context) ? { stroke: "var(--paper)", "stroke-width": EDGE.bare } : {}),
            "data-v": [context.read(mark), ...(mark === to ? change(slope) : [])].join(", "),
            "data-k": item.kommunekode?.toString(),
          }),
        )
        .join("")
    );
  }

  function labels(side: "from" | "to"): string {
    const [point, away] = side === "from" ? [start, -1] : [end, 1];
    return all
      .map((slope, index) => {
        const [own, place] = [y(slope[side].value), places[side][index] ?? 0];
        const x = point + away * offset(side);
        const lead = element("path", {
          d: `M${(point + away * (RADIUS + 1)).toFixed(1)} ${own.toFixed(1)}L${(x - away * 3).toFixed(1)} ${place.toFixed(1)}`,
          ...{ stroke: "var(--muted)", "stroke-width": 0.75 },
        });
        const text = textElement(
          {
            ...{ x, y: place + 4.5, "text-anchor": side === "from" ? "end" : "start" },
            ...(chosen && !stands(slope) ? { fill: "var(--muted)" } : { "font-weight": chosen ? 600 : undefined }),
            "data-k": slope.item.kommunekode?.toString(),
          },
          side === "from" ? left(slope) : right(slope),
        );
        return (isMoved(slope, index, side) ? lead : "") + text;
      })
      .join("");
  }
}
