import type { PlacedFact } from "../model/fact.ts";
import type { Words } from "../model/words.ts";
import type { Chart } from "../charts/chart.ts";

/** One of the pictures of a figure, with what is true of it alone where that is not what the figure says of all. */
export interface FigureView {
  value: string;
  label: string;
  chart: Chart;
  /** The finding of this picture, where the headline is of another or of several. */
  headline?: Words;
  /** How to read this picture, where the others are read otherwise. */
  reading?: Words;
  /** What its hollow marks and stars say. */
  marks?: string;
  /** Ids of the sources of this picture, and the date of its figures in words. */
  sources?: string[];
  years?: string;
}

/** One chart with everything that stands around it. */
export interface FigureSpec {
  /** Unique on the site: the figure's address. */
  id: string;
  /** The finding, as a headline. */
  headline: Words;
  /** What is measured, unit and year. */
  subtitle: Words;
  /** One view, or several that the reader switches between. */
  views: FigureView[];
  /** Its views are steps of one telling, each with its words as headline. */
  byScrolling?: true;
  /** The step that shows what the headline says, where that is not the last: it stands for the figure where that is one picture. */
  alone?: string;
  /** What it shows where it is one of several small pictures, where all of it would be too high there. */
  small?: FigureView;
  /** Legend of the switch: `Vis`. */
  switchLabel?: string;
  /** How to read every view of it, where the form is not self-explanatory. */
  reading?: Words;
  /** What it does not show. */
  note?: Words;
  /** Ids of the anomalies that touch it. */
  anomalies?: string[];
  /** The numbers in its words, where they are accounted for under it. */
  facts?: readonly PlacedFact[];
  /** The time that an address of it keeps to. */
  pins?: string;
  /** Where all that it compares are listed. */
  ranking?: { href: string; text: string };
  /** Where a map of the country can be seen of each region by itself. */
  regions?: readonly { href: string; text: string }[];
  /** The published rows that it shows or rests on, where it is a view of some. */
  rests?: readonly { dataset: string; row: string }[];
  /** Ids of the datasets it draws on. */
  datasets: string[];
  /** Ids of the sources, and the date of the figures in words. */
  sources: string[];
  years: string;
}
