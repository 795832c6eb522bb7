import type { LinePanelsOptions, LinePoint, Panel, PanelSeries } from "./line-panels.ts";
import { spread } from "./spread.ts";

/** A value written at a point of a panel. */
export interface PanelLabel {
  x: number;
  y: number;
  text: string;
  colour: string;
  place: "above" | "below" | "before" | "after" | "right";
}

const LINE = 16;

/**
 * What is written in a panel. A line that runs to the panel's last year is named at its right end and has its values at the
 * ends of every unbroken piece; a line that stops before is named at its last point, on the side where no other line is.
 * `perPixel` is what one pixel is worth on the y axis: labels at the right end are moved apart by it.
 */
export function panelLabels(panel: Panel, { formatLabel }: LinePanelsOptions, perPixel: number): PanelLabel[] {
  const named = (series: PanelSeries, point: LinePoint): string =>
    panel.series.length > 1 ? `${series.name} ${formatLabel(point.y)}` : formatLabel(point.y);
  const ends = panel.series.flatMap((series) => {
    const end = series.points.at(-1);
    return end ? [{ series, end }] : [];
  });
  const last = Math.max(...ends.map(({ end }) => end.x));
  const running = ends.filter(({ end }) => end.x === last);
  const apart = spread(
    running.map(({ end }) => end.y / perPixel),
    LINE,
  );
  const right = running.map(({ series, end }, index): PanelLabel => {
    const y = (apart[index] ?? 0) * perPixel;
    return { x: end.x, y, text: named(series, end), colour: series.colour, place: "right" };
  });
  const stopped = ends.filter(({ end }) => end.x < last);
  const beside = stopped.map(({ series, end }): PanelLabel => {
    const other = panel.series.find((candidate) => candidate !== series)?.points.find((point) => point.x === end.x);
    const place = other && other.y > end.y ? "below" : "above";
    return { x: end.x, y: end.y, text: named(series, end), colour: series.colour, place };
  });
  const only = running.length === 1 ? running[0]?.series : undefined;
  const values = only ? pieceEnds(only).map(({ point, place }) => label(only, point, formatLabel(point.y), place)) : [];
  return [...values, ...beside, ...right];
}

function label(series: PanelSeries, point: LinePoint, text: string, place: PanelLabel["place"]): PanelLabel {
  return { x: point.x, y: point.y, text, colour: series.colour, place };
}

/** The first point, and the points on both sides of every break; the last point has its label at the right. */
function pieceEnds({ points }: PanelSeries): { point: LinePoint; place: PanelLabel["place"] }[] {
  const ends: { point: LinePoint; place: PanelLabel["place"] }[] = [];
  points.slice(0, -1).forEach((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || after?.segment !== point.segment) ends.push({ point, place: "before" });
    else if (before.segment !== point.segment) ends.push({ point, place: "after" });
  });
  return ends;
}
