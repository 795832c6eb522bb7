import type { Outcome } from "./check.ts";
import type { DeclaredView } from "./dataset.ts";
import type { Guards } from "./guards.ts";
import type { Measure } from "./measure.ts";
import type { Reading } from "./reading.ts";
import type { Column } from "./shape.ts";
import type { Theme } from "./themes.ts";
import type { Row } from "./row.ts";

/** A check as it came out. */
export interface CheckResult {
  id: string;
  title: string;
  outcomes: Outcome[];
}

/** A dataset as the data step publishes it and pages read it: declaration, rows and how the checks came out. */
export interface Published<R = Row> {
  id: string;
  title: string;
  description: string;
  theme: Theme;
  /** What it is about within its theme: one of the `subjects` of that. */
  subject: string;
  raw: string;
  columns: Column[];
  key: string[];
  measures: Measure[];
  mention: string | null;
  rowsAre?: string;
  /** Declared, null for none, or left out where it follows from the columns. */
  view?: DeclaredView | null;
  /** Declared, or left out where it follows from the columns. */
  reads?: Reading;
  missing: string[];
  caveats: string[];
  topCaveat?: string;
  rows: R[];
  checks: CheckResult[];
  /** How much of each kind guards the figures, for a reader who wants to know how sure they are. */
  guards: Guards;
}
