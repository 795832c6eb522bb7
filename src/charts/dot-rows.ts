import * as Plot from "@observablehq/plot";
import type { Size } from "./chart.ts";

/** What stands beside the dots of one row. Labels are unique within a chart. */
export interface DotRow {
  label: string;
  code?: string;
  /** A short text to the right: what the value rests on. */
  side: string;
  strong?: boolean;
}

/** The common scale of the rows, and the room their texts need beside it in the wide rendering. */
export interface DotScale {
  domain: [number, number];
  ticks: number[];
  format: (value: number) => string;
  labelWidth: number;
  sideWidth: number;
}

/** A halo of paper, so that a text can lie on a grid line. With it a text must name its fill: Plot gives it none. */
export const halo = { stroke: "var(--paper)", strokeWidth: 4, strokeOpacity: 1 };

const STEP = { narrow: 48, wide: 36 };
/** Free room at the right of the scale in the narrow rendering, where sides stand above the dots. */
const NARROW_RIGHT = 40;
/** Half the width of the widest tick, which stands centred under the end of the scale. */
const NARROW_LEFT = 18;

/**
 * Frame and grid of rows of dots on one scale. In the wide rendering labels and sides stand beside the scale; in the
 * narrow one on a line above the dots of their row, so that the scale gets the whole width.
 */
export function dotRows(
  rows: readonly DotRow[],
  { domain, ticks, format, labelWidth, sideWidth }: DotScale,
  size: Size,
): { frame: Plot.PlotOptions; grid: Plot.Markish[]; labels: Plot.Markish[] } {
  const above = -19;
  const label = size.narrow
    ? { frameAnchor: "left" as const, textAnchor: "start" as const, dx: -NARROW_LEFT, dy: above, ...halo }
    : { frameAnchor: "left" as const, textAnchor: "end" as const, dx: -16 };
  const side = size.narrow
    ? { frameAnchor: "right" as const, textAnchor: "end" as const, dx: NARROW_RIGHT, dy: above, ...halo }
    : { frameAnchor: "right" as const, textAnchor: "end" as const, dx: sideWidth };
  return {
    frame: {
      height: rows.length * (size.narrow ? STEP.narrow : STEP.wide) + 56,
      marginLeft: size.narrow ? NARROW_LEFT : labelWidth + 16,
      marginRight: size.narrow ? NARROW_RIGHT : sideWidth,
      marginTop: 30,
      marginBottom: 26,
      x: { domain, axis: null },
      y: { domain: rows.map((row) => row.label), type: "point", padding: 0.6, axis: null },
    },
    grid: [
      Plot.axisX(ticks, {
        tickFormat: (value: number) => format(value),
        tickSize: 0,
        fill: "var(--muted)",
        label: null,
      }),
      Plot.gridX(ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
    ],
    labels: [
      ...[true, false].flatMap((strong) => {
        const chosen = rows.filter((row) => (row.strong ?? false) === strong);
        const text = { y: "label", text: "label", fill: "var(--ink)", fontWeight: strong ? 600 : 400, ...label };
        return chosen.length > 0 ? [Plot.text(chosen, { ...text, ariaLabel: (row: DotRow) => row.code ?? null })] : [];
      }),
      Plot.text(rows, { y: "label", text: "side", fill: "var(--muted)", ...side }),
    ],
  };
}
