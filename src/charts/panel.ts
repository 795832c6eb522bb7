/** A point of a line. */
export interface LinePoint {
  x: number;
  y: number;
  /** Points with different segments are never joined: the definition changed, or a value is missing between them. */
  segment: string;
}

/** A line of a panel. */
export interface PanelSeries {
  name: string;
  colour: string;
  /** In order of x. */
  points: LinePoint[];
}

/** One small picture: a title, its lines, and the breaks drawn as vertical rules with a short reason. */
export interface Panel {
  title: string;
  series: PanelSeries[];
  breaks: { x: number; reason: string }[];
}

/** How panels are drawn and told. */
export interface LinePanelsOptions {
  /** A value with its unit, for the description, the table and what is read at a point. */
  format: (value: number) => string;
  /** A value as it is written beside its point. */
  formatLabel: (value: number) => string;
  /** Years marked under every panel; the first and last are the ends of every panel. */
  ticks: number[];
  /** Two panels side by side on wide screens, or one. */
  columns: 1 | 2;
  panelTitle: string;
}
