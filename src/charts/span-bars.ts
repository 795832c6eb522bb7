import { scaleUtc, utcDay, utcMonth, utcYear } from "d3";
import { bothSizes } from "./chart.ts";
import { element, svg, textElement } from "./svg.ts";
import { textWidth } from "./text-lines.ts";

/** Something that lasts: what it is, and when it begins and ends, each as much of an ISO date as is known. */
export interface Span {
  title: string;
  from: string;
  to: string | null;
  /** It had not happened when it was told. */
  ahead: boolean;
  /** What is read out at its bar. */
  read: string;
}

const [ROW, BAR, AXIS] = [40, 12, 24];

const month = new Intl.DateTimeFormat("da-DK", { month: "short", year: "numeric", timeZone: "UTC" });

/** When a day, month or year begins. */
const start = (time: string): Date =>
  new Date(`${time}${"-01-01".slice(0, "2000-01-01".length - time.length)}T00:00:00Z`);

/** When a day, month or year is over. */
const end = (time: string): Date =>
  (time.length > 7 ? utcDay : time.length > 4 ? utcMonth : utcYear).offset(start(time), 1);

/** Spans of time as bars under each other, each below what it is, on one axis. What was ahead is an outline of dashes. */
export function spanBars(spans: readonly Span[]): string {
  const first = Math.min(...spans.map(({ from }) => start(from).getTime()));
  const last = Math.max(...spans.map(({ from, to }) => end(to ?? from).getTime()));
  const { narrow, wide } = bothSizes((size) => {
    const x = scaleUtc([first, last], [0, size.width]);
    const height = spans.length * ROW;
    const ticks = x.ticks(size.narrow ? 3 : 6).map((time) => {
      const [at, text] = [x(time), month.format(time)];
      const middle = Math.min(Math.max(at, textWidth(text) / 2), size.width - textWidth(text) / 2);
      return (
        element("line", { x1: at, x2: at, y1: 0, y2: height, stroke: "var(--rule)" }) +
        textElement({ x: middle, y: height + AXIS - 6, fill: "var(--muted)" }, text)
      );
    });
    const bars = spans.map(({ title, from, to, ahead, read }, index) => {
      const [begins, ends] = [x(start(from)), x(end(to ?? from))];
      const width = Math.max(4, ends - begins);
      const side = begins + textWidth(title) > size.width ? "end" : "start";
      const paint = ahead
        ? { fill: "var(--paper)", stroke: "var(--contrast)", "stroke-width": 1.5, "stroke-dasharray": "4 2" }
        : { fill: "var(--contrast)" };
      return (
        textElement({ x: side === "start" ? begins : size.width, y: index * ROW + 15, "text-anchor": side }, title) +
        element("rect", { x: begins, y: index * ROW + 21, width, height: BAR, rx: 1, ...paint, "data-v": read })
      );
    });
    return svg(size, height + AXIS, ticks.join("") + bars.join(""));
  });
  return narrow + wide;
}
