import { ascending, extent, scaleLinear } from "d3";
import type { Resolved } from "../../views/resolved.ts";
import { yearsFrom } from "../forms/time-scale.ts";
import { startsAtZero } from "../forms/value-axis.ts";
import { HEIGHT, wholeUnits, WIDTH, type Miniature } from "./field.ts";

const MOST_LINES = 4;
const EDGE = 2;

/** Lines over time, from zero where the picture is. */
export function miniatureLines({ series, marks, measure, x }: Resolved): Miniature {
  const [first = 0, last = 0] = extent(x.items, ({ code }) => yearsFrom(code));
  const [low = 0, high = 0] = extent([...(startsAtZero(measure) ? [0] : []), ...marks.map(({ value }) => value)]);
  const along = scaleLinear([first, last], [EDGE, WIDTH - EDGE]).interpolate(wholeUnits);
  const up = scaleLinear([low, high], [HEIGHT - EDGE, EDGE]).interpolate(wholeUnits);
  const all = (series?.items ?? [{ code: "" }]).map(({ code }) =>
    marks.filter((mark) => mark.series === code).sort((a, b) => ascending(a.x, b.x)),
  );
  // The longest line is what the picture is about.
  const longest = all.toSorted((a, b) => b.length - a.length).slice(0, MOST_LINES);
  const paths = longest.map((line) => {
    const points = line.map(({ x: time, value }) => `${along(yearsFrom(time))} ${up(value)}`);
    return points.length === 1 ? `M${points.join("")}h0` : `M${points.join("L")}`;
  });
  return { kind: "lines", paths };
}
