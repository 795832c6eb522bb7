import type { Chart } from "../../../src/charts/chart.ts";
import { pairedDots, type PairedRow } from "../../../src/charts/paired-dots.ts";
import { number, percent } from "../../../src/lib/format.ts";

/** Two measurements a row: apart, turned round, equal, and with a weak one. */
export function pairedDotsMeasured(): Chart {
  const rows: PairedRow[] = [
    {
      label: "Sjælland",
      values: [
        { value: 38, text: "38" },
        { value: 74.5, text: "74,5" },
      ],
      difference: "+36,5 (13 til 59)",
      read: "Forskellen er +36,5.",
      highlight: true,
    },
    {
      label: "Læsø <b>",
      values: [
        { value: 91, text: "91", weak: true },
        { value: 80, text: "80" },
      ],
      difference: "−11 (−40 til 18)",
      read: "Forskellen er −11.",
    },
    {
      label: "Østjylland",
      values: [
        { value: 66, text: "66" },
        { value: 66, text: "66" },
      ],
      difference: "0 (−9 til 9)",
      read: "Der er ingen forskel.",
    },
  ];
  return pairedDots(rows, {
    series: [
      { name: "Drift", colour: "var(--contrast)", symbol: "dot" },
      { name: "Vækst", colour: "var(--signal)", symbol: "dot" },
    ],
    domain: [20, 100],
    ticks: [20, 40, 60, 80, 100],
    format: (value) => number(value),
    labelTitle: "Erhvervshus",
    differenceTitle: "Vækst minus drift",
    labelWidth: 110,
    sideWidth: 130,
  });
}

/** A measurement against the line it was to reach, above it and below it. */
export function pairedDotsAgainstTarget(): Chart {
  const rows: PairedRow[] = [
    {
      label: "Kompetencer i nye virksomheder",
      values: [
        { value: 80, text: percent(80) },
        { value: 71.5, text: percent(71.5, 1) },
      ],
      difference: "−8,5",
      read: "Det er 8,5 procentpoint under målet.",
    },
    {
      label: "Værdi af mødet",
      values: [
        { value: 50, text: percent(50) },
        { value: 64, text: percent(64) },
      ],
      difference: "+14",
      read: "Det er 14 procentpoint over målet.",
    },
  ];
  return pairedDots(rows, {
    series: [
      { name: "Mål", colour: "var(--ink)", symbol: "tick" },
      { name: "Resultat", colour: "var(--signal)", symbol: "dot" },
    ],
    domain: [40, 100],
    ticks: [40, 60, 80, 100],
    format: (value) => percent(value),
    labelTitle: "Indikator",
    differenceTitle: "Resultat minus mål",
    labelWidth: 200,
    sideWidth: 60,
  });
}
