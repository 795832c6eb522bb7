type Paint = Record<string, string | number>;

/** How a dot is painted: one of another kind than the plain one is a ring. */
export const dotPaint = (colour: string, hollow: boolean): Paint =>
  hollow ? { fill: "var(--paper)", stroke: colour, "stroke-width": 2 } : { fill: colour };

/** How a bar is painted: one of another kind than the plain one is an outline of dashes. */
export const barPaint = (colour: string, hollow: boolean): Paint =>
  hollow ? { fill: "var(--paper)", stroke: colour, "stroke-width": 1.5, "stroke-dasharray": "4 2" } : { fill: colour };
