import type { Chart } from "../../../src/charts/chart.ts";
import { rankedDots, type RankedDot } from "../../../src/charts/ranked-dots.ts";
import { number } from "../../../src/lib/format.ts";

const titles = { labelTitle: "Erhvervshus", valueTitle: "Score", baseTitle: "Antal svar" };

/** Intervals and a target: one row clear of it, one on it, one below, and a weak one without an interval. */
export function rankedDotsWithIntervals(): Chart {
  const dots: RankedDot[] = [
    { label: "Læsø <b>", value: 60, base: "ca. 9 svar", weak: true, code: "825" },
    { label: "Sjælland", value: 84.2, low: 76.7, high: 91.3, base: "ca. 1.114 svar", highlight: true },
    { label: "Fyn", value: 41, low: 22.4, high: 59.9, base: "ca. 114 svar" },
    { label: "Midtjylland", value: 66.6, low: 58, high: 75.1, base: "ca. 87 svar" },
  ];
  return rankedDots(dots, {
    ...titles,
    domain: [0, 100],
    ticks: [0, 20, 40, 60, 80, 100],
    format: (value) => number(value),
    formatEnd: (value) => number(value, 1),
    target: { value: 60, label: "Mål: 60" },
  });
}

/** Values alone, in thousands and with equals, which stay in the order given. */
export function rankedDotsBare(): Chart {
  const dots: RankedDot[] = [
    { label: "Øst", value: 1306, base: "11 kommuner" },
    { label: "Ål", value: 980.5, base: "9 kommuner" },
    { label: "Nord", value: 1306, base: "17 kommuner" },
  ];
  return rankedDots(dots, {
    ...titles,
    domain: [0, 1500],
    ticks: [0, 500, 1000, 1500],
    format: (value) => number(value, 1),
    labelWidth: 60,
  });
}
