import type { MeasureKind } from "../model/role.ts";
import type { Column } from "../model/shape.ts";
import type { Break, View } from "./view.ts";

/** One of the codes on a channel: what it is called, and the municipality it stands for, if it does. */
export interface Item {
  code: string;
  label: string;
  kommunekode?: number;
}

/** A code that is asked for and has no value, and the small picture that it would stand in. */
export interface Lacking extends Item {
  facet: string;
}

/** A column on a channel, with its codes in the order they are shown. */
export interface Channel {
  column: Column;
  items: readonly Item[];
}

/** One value to be drawn, and the rows it rests on. */
export interface Mark {
  /** Codes on the channels; an empty text where a channel is not used. */
  x: string;
  series: string;
  facet: string;
  value: number;
  /** Places of its rows in the table. */
  rows: readonly number[];
  /** True when we computed it: a sum of rows, a share, a rate, an index or a change. */
  computed: boolean;
  /** Code of the kind of figure it is, when that is not the same for all marks. */
  status: string | null;
  /** The interval that the value lies in, where its row has one. */
  interval?: readonly [low: number, high: number];
  /** The word that its source puts at the value, where its row has one: `højst`. */
  hedge?: string;
  /** The value that was to be reached, where its row has one. */
  target?: number;
  /** What a share is a part of, in the unit of `Resolved.whole`. */
  whole?: number;
  /** What a rate was divided by, in the unit of `Resolved.divisor`. */
  divisor?: number;
  /** Why the value is weak or in doubt, in a few words. */
  doubt?: string;
  /** A short text that stands beside its row. */
  side?: string;
}

/** The values of a picture as they are written. */
export interface Scale {
  title: string;
  unit: string | null;
  kind: MeasureKind;
  decimals: number;
  /** Most values have all of the decimals, so that the others are printed with them too: `0,110` beside `0,719`. */
  isExact?: boolean;
  /** Values are rises and falls, which are written with their signs. */
  hasSigns?: boolean;
}

/** A column that has one value in everything that is shown, or years that nothing in it tells apart, which have no code. */
export interface Fixed {
  column: Column;
  code: string;
  label: string;
  /** It was asked for, as a value or as a split, and has not only that value because there is no other. */
  asked?: true;
  /** What is shown is a part of the table, whose other rows have other values. */
  isPart?: true;
}

/** What the values of a rate were divided by. */
export interface Divisor {
  unit: string;
  /** What they were multiplied by after that. */
  times: number;
  /** Where the numbers stand, and of what year they are. */
  where: string;
  /** They stand in the rows of the marks. */
  isOwn: boolean;
  /** The year of the population, where the values are of another. */
  otherYear?: number;
}

/** A view with everything a form needs to draw it. */
export interface Resolved {
  view: View;
  measure: Scale;
  /** The measure that shares are shares of. */
  whole?: Scale;
  /** What rates were divided by. */
  divisor?: Divisor;
  /** The time that an index or a change is told against. */
  base?: string;
  x: Channel;
  series: Channel | null;
  facet: Channel | null;
  marks: readonly Mark[];
  /** The codes on x that are asked for and have no value; left out for none. */
  lacking?: readonly Lacking[];
  /** Where lines over time are broken, and why. */
  breaks: readonly Break[];
  /** What the values beside the measure are called: its target in each row, and the text beside the row. */
  beside: { target?: string; side?: string };
  /** What the kinds of figure are called, by code. */
  statusLabels: Readonly<Record<string, string>>;
  /** What is the same for all of it, for the line under the headline. */
  fixed: readonly Fixed[];
  /** What a reader must know of how it came to be, in Danish sentences. */
  notes: readonly string[];
}
