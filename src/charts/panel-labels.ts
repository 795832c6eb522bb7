import type { LinePanelsOptions, LinePoint, Panel, PanelSeries } from "./panel.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./text-lines.ts";
import { uncovered, type Box } from "./uncovered.ts";

/** Where a label stands from its point, in pixels. */
export const PLACES = {
  above: { textAnchor: "start", dx: -6, dy: -14 },
  below: { textAnchor: "start", dx: -6, dy: 15 },
  before: { textAnchor: "end", dx: 1, dy: -13 },
  after: { textAnchor: "start", dx: -4, dy: -13 },
  right: { textAnchor: "start", dx: 9, dy: 0 },
} as const;

/** A value written at a point of a panel. */
export interface PanelLabel {
  x: number;
  y: number;
  text: string;
  colour: string;
  place: keyof typeof PLACES;
}

/** What one pixel is worth on each axis. */
export interface PerPixel {
  x: number;
  y: number;
}

const LINE = 16;
const LETTER_HEIGHT = 13;

/**
 * What is written in a panel. A line that runs to the panel's last year is named at its right end and has its values at the
 * ends of every unbroken piece; a line that stops before is named at its last point, on the side where no other line is.
 * Labels at the right end are moved apart; a value that would cover another label is left out.
 */
export function panelLabels(panel: Panel, { formatLabel }: LinePanelsOptions, perPixel: PerPixel): PanelLabel[] {
  const named = (series: PanelSeries, point: LinePoint): string =>
    panel.series.length > 1 ? `${series.name} ${formatLabel(point.y)}` : formatLabel(point.y);
  const ends = panel.series.flatMap((series) => {
    const end = series.points.at(-1);
    return end ? [{ series, end }] : [];
  });
  const last = Math.max(...ends.map(({ end }) => end.x));
  const running = ends.filter(({ end }) => end.x === last);
  const apart = spread(
    running.map(({ end }) => end.y / perPixel.y),
    LINE,
  );
  const right = running.map(({ series, end }, index): PanelLabel => {
    const y = (apart[index] ?? 0) * perPixel.y;
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
  return uncovered([...right, ...beside, ...values], (placed) => boxOf(placed, perPixel));
}

function boxOf({ x, y, text, place }: PanelLabel, perPixel: PerPixel): Box {
  const { textAnchor, dx, dy } = PLACES[place];
  const width = textWidth(text);
  const left = x / perPixel.x + dx - (textAnchor === "end" ? width : 0);
  const top = -y / perPixel.y + dy;
  return { left, right: left + width, top, bottom: top + LETTER_HEIGHT };
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
