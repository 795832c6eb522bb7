import type { Mark, Resolved } from "../../views/resolved.ts";
import { markValue } from "../../views/mark-value.ts";
import type { MapShapes } from "../../model/map-shapes.ts";
import type { Target } from "../../views/view.ts";
import type { Drawing, Size } from "../chart.ts";
import { isLooser } from "../other-kind.ts";

/** What a form needs besides what it draws. */
export interface FormContext {
  /** Fill of a code on the channel of series; of a code of x, when there are no series. */
  colourOf: (code: string) => string;
  /** A value as it is written at its mark: without its unit, where the line under the headline names it. */
  short: (value: number) => string;
  /** How the ticks of an axis are written: with no more decimals than they need. */
  ticks: (values: readonly number[]) => (value: number) => string;
  /** A value with its unit. */
  spoken: (value: number) => string;
  /** What is read out at a mark: what it is, and its value with its unit. */
  read: (mark: Mark) => string;
  /** What is told in words at a mark that is drawn as any other: that it is of a looser kind than others, and why it is in doubt. */
  aside: (mark: Mark) => string[];
  /** The municipality code that a mark or a row of the picture is about, for »min kommune«. */
  kommuneOf: (x: string) => string | undefined;
  /** Lowest and highest value of the whole figure, so that small pictures share a scale. */
  extent: [low: number, high: number];
  /** A line across the picture. */
  target?: Target;
  /** The whole figure: its small pictures make room for its longest names and numbers, so that their scale is one. */
  figure: Resolved;
  /** The kinds of figure that are drawn filled; others are hollow. */
  plainStatuses: ReadonlySet<string>;
  /** Each mark can be read, also where a page would be too heavy with all of them. */
  everyMark?: boolean;
  /** Outlines and tiles; forms without a map do without. */
  shapes?: MapShapes;
}

/** Draws what is resolved in a width. Pure, and without Node: the same in the build and in a browser. */
export type DrawForm = (resolved: Resolved, context: FormContext, size: Size) => Drawing;

/** A chart form: how it draws, and how its series are told apart above it, unless it names them itself. */
export interface Form {
  draw: DrawForm;
  legend: "swatches" | "symbols" | "none";
  /** What is told once under small pictures that share a scale. */
  foot?: DrawForm;
  /** Marks of a looser kind than others are hollow, which the legend says. */
  hollow?: true;
}

/** Whether a mark is in doubt, or of a looser kind than others: a budget among accounts, an estimate among counts. */
export const isHollow = ({ status, doubt }: Mark, { plainStatuses }: FormContext): boolean =>
  doubt !== undefined || isLooser(status, plainStatuses);

/** The marks of a code of x, by code of series. */
export const marksAt = ({ marks }: Resolved, x: string): Map<string, Mark> =>
  new Map(marks.filter((mark) => mark.x === x).map((mark) => [mark.series, mark]));

/** A value as it is written at its mark, with the end of the span that it begins and the word of its source: `15 til 25`, `ca. 40`. */
export const written = (mark: Mark, { short }: FormContext): string => markValue(mark, short);
