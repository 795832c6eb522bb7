import { HEADING_LETTERS, TEXT_LETTERS } from "./letters.ts";
import { HEADINGS, PROSE } from "./sample.ts";

/** One of the site's own typefaces: where it comes from whole, and what is kept of it. */
export interface BrandFace {
  family: string;
  /** In node_modules. */
  whole: string;
  /** In src/styles/typefaces. */
  file: string;
  letters: string;
  /** What it does with them, as OpenType calls it: pairs drawn closer, letters drawn as one, digits of one width. */
  features: readonly string[];
  /** The weights that the style sheets ask for. */
  weights: readonly number[];
  /** Text as it is set in this typeface. */
  sample: readonly string[];
  /** The custom property that lists it first, and what is listed last. */
  property: string;
  generic: string;
}

/** The site's own typefaces. */
export const brandFaces: readonly BrandFace[] = [
  {
    family: "Newsreader",
    whole: "@fontsource/newsreader/files/newsreader-latin-600-normal.woff2",
    file: "newsreader-600.woff2",
    letters: HEADING_LETTERS,
    features: ["kern", "liga"],
    weights: [600],
    sample: HEADINGS,
    property: "--serif",
    generic: "serif",
  },
  {
    family: "Source Sans 3",
    whole: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    file: "source-sans-3-400-600.woff2",
    letters: TEXT_LETTERS,
    // Its letters that can be drawn as one look the same when they are not.
    features: ["kern", "tnum"],
    weights: [400, 600],
    sample: PROSE,
    property: "--sans",
    generic: "system-ui, sans-serif",
  },
];
