import type { Chart } from "../../../src/charts/chart.ts";
import { ownershipParts } from "../../../src/charts/palettes.ts";
import { stackedBars, type StackedBar } from "../../../src/charts/stacked-bars.ts";

const bars: StackedBar[] = [
  { label: "Aalborg", code: "851", values: { kommunal: 2040, privat: 610, socialaftale: 12 } },
  { label: "Brønderslev", code: "810", values: { kommunal: 96, privat: 241, socialaftale: 0 }, highlight: true },
  { label: "Læsø <b>", code: "825", values: { kommunal: 9, privat: 0, socialaftale: 0 } },
];

const options = { parts: ownershipParts, unit: "pladser", labelTitle: "Kommune" };

/** Shares of the whole: every bar is equally long, one has two parts and one a single part. */
export function stackedBarsRelative(): Chart {
  return stackedBars(bars, { ...options, relative: true, additive: true });
}

/** The values themselves: the bars differ so much that the shortest has no room for its own number. */
export function stackedBarsAbsolute(): Chart {
  return stackedBars(bars, { ...options, relative: false, additive: false });
}
