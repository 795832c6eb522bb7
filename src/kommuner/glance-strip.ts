import { element } from "../charts/svg.ts";

const [WIDTH, HEIGHT, EDGE] = [300, 16, 6];
const MIDDLE = HEIGHT / 2;

/** Where a place from the lowest (0) to the highest (1) lies along the line, in whole units: a dot is twelve of them broad. */
const along = (at: number): number => Math.round(EDGE + at * (WIDTH - 2 * EDGE));

/** A line from the lowest to the highest with a stroke at the middle, a dot at its own place, and a ring at that of the council. */
export function glanceStrip(own: number, council?: number): string {
  return element(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" },
    element("path", { d: `M0 ${MIDDLE}H${WIDTH}M${WIDTH / 2} 0V${HEIGHT}` }),
    element("circle", { fill: "var(--signal)", cx: along(own), cy: MIDDLE, r: 6 }),
    council === undefined ? "" : element("circle", { cx: along(council), cy: MIDDLE, r: 4 }),
  );
}
