import { sum } from "d3";
import type { KommuneProfile } from "./kommune-profile.ts";
import { OWNERSHIP, type PlacesInKommune } from "../analysis/pladser.ts";
import { sourcesOf } from "../analysis/sources-of.ts";
import { kommune } from "../catalogue.ts";
import type { FigureSpec } from "../charts/figure.ts";
import { ownershipParts } from "../charts/palettes.ts";
import { stackedBars, type StackedBar } from "../charts/stacked-bars.ts";
import pladser from "../datasets/pladser-pr-kommune.ts";

const bar = (label: string, rows: readonly PlacesInKommune[]): StackedBar => ({
  label,
  values: Object.fromEntries(OWNERSHIP.map((form) => [form, sum(rows, (row) => row[form])])),
});

const chart = (bars: StackedBar[], relative: boolean, labelTitle: string, additive: boolean) =>
  stackedBars(bars, { parts: ownershipParts, relative, unit: "pladser", labelTitle, additive });

/** A municipality's places by ownership in both years. */
export function ownersFigure({ first, last }: KommuneProfile): FigureSpec {
  const bars = [bar(String(first.aar), [first]), bar(String(last.aar), [last])];
  return {
    id: "ejere",
    headline: `Kommunale, private og fælles pladser ${kommune(last.kommunekode).sted}`,
    subtitle: "Dag- og døgnpladser. Tallet til højre er alle pladser i kommunen.",
    anomalies: ["private-pladser-2024"],
    switchLabel: "Vis antal eller andel",
    views: [
      { value: "antal", label: "Antal", chart: chart(bars, false, "År", false) },
      { value: "andel", label: "Andel", chart: chart(bars, true, "År", false) },
    ],
    datasets: [pladser.id],
    sources: sourcesOf([first, last]),
    years: `${first.aar} og ${last.aar}`,
  };
}
