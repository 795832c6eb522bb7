/** A typeface that readers' own machines have, and that is shown until the site's own is there. */
export interface StandIn {
  /** Whose place it takes. */
  family: string;
  name: string;
  /** The weight it is shown for. */
  weight: number;
  /** Its full and PostScript names, and those of faces drawn to the same widths. */
  local: readonly string[];
  /** A free typeface of the same widths, in node_modules, since the real one may not be copied. */
  measured: string;
}

const fontsource = (name: string, weight: number): string =>
  `@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;

/** In the order they are looked for: first those of Windows and Apple, then Android and Linux. */
export const standIns: readonly StandIn[] = [
  {
    family: "Newsreader",
    name: "Georgia",
    weight: 600,
    local: ["Georgia Bold", "Georgia-Bold", "Gelasio Bold"],
    measured: fontsource("gelasio", 700),
  },
  {
    family: "Newsreader",
    name: "Times",
    weight: 600,
    local: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "Tinos Bold"],
    measured: fontsource("tinos", 700),
  },
  {
    family: "Newsreader",
    name: "Noto Serif",
    weight: 600,
    local: ["Noto Serif Bold", "NotoSerif-Bold"],
    measured: fontsource("noto-serif", 700),
  },
  {
    family: "Source Sans 3",
    name: "Arial",
    weight: 400,
    local: ["Arial", "ArialMT", "Liberation Sans", "Arimo"],
    measured: fontsource("arimo", 400),
  },
  {
    family: "Source Sans 3",
    name: "Arial",
    weight: 600,
    local: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold"],
    measured: fontsource("arimo", 700),
  },
  {
    family: "Source Sans 3",
    name: "Roboto",
    weight: 400,
    local: ["Roboto", "Roboto-Regular"],
    measured: fontsource("roboto", 400),
  },
  {
    family: "Source Sans 3",
    name: "Roboto",
    weight: 600,
    local: ["Roboto Bold", "Roboto-Bold"],
    measured: fontsource("roboto", 700),
  },
];
