import { z } from "zod";
import * as col from "../model/columns.ts";
import { columns } from "../model/shape.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import type { FormName, View } from "../views/view.ts";
import type { TableRow, ViewTable } from "../views/view-table.ts";
import type { Chart } from "./chart.ts";
import type { MapShapes } from "../model/map-shapes.ts";
import { picture } from "./picture.ts";

const KOMMUNER: [name: string, code: number, base: number][] = [
  ["Aalborg", 851, 1210],
  ["Brønderslev", 810, 240],
  ["Læsø", 825, 12],
  ["Morsø", 773, 175],
  ["Rebild", 840, 206],
  ["Thisted", 787, 318],
];

/** Invented rows with everything a form must cope with: a large and a small place, a missing year, a budget, a whole. */
const rows: TableRow[] = [2019, 2021, 2022, 2023].flatMap((aar, year) =>
  KOMMUNER.flatMap(([kommune, kommunekode, base], place) =>
    [0.5, 0.3, 0.2].map((part, owner) => ({
      ...{ aar, kommune, kommunekode },
      ejer: ["kommunal", "privat", "socialaftale"][owner] ?? "",
      pladser: Math.round(base * part * (1 + year * 0.06 * (place % 3))),
      score: Math.round((3 + ((place * 7 + owner * 5 + year) % 19) / 10) * 10) / 10,
      status: aar === 2023 ? "budget" : "opgjort",
    })),
  ),
);

const table: ViewTable = {
  columns: columns(
    z.object({
      aar: col.year("Året."),
      ...col.kommune("Kommunen."),
      ejer: col.choice(
        "Ejer",
        "Ejeren.",
        { kommunal: "Kommunal", privat: "Privat", socialaftale: "Fælles <aftale>" },
        { disjoint: true },
      ),
      pladser: col.count("Pladser", "Antallet.", "pladser"),
      score: col.score("Tilfredshed", "Point.", "point", { decimals: 1 }),
      status: col.status("opgjort", "budget"),
    }),
  ),
  key: ["aar", "kommune", "ejer"],
  rows,
};

const view = (form: FormName, rest: Partial<View>): View => ({
  ...{ measure: "pladser", x: "kommune", filters: { aar: ["2022"] }, shown: "absolut", order: "vaerdi", highlight: [] },
  ...rest,
  form,
});

/** A form in the gallery: what it is for, and a view that shows it. */
export interface GalleryEntry {
  form: FormName;
  title: string;
  use: string;
  chart: (shapes: MapShapes) => Chart;
}

const entry = (form: FormName, title: string, use: string, rest: Partial<View>): GalleryEntry => ({
  form,
  title,
  use,
  chart: (shapes) => {
    const resolved = resolve(table, view(form, rest));
    if (isRefusal(resolved)) throw new Error(resolved.refused);
    return picture(resolved, shapes);
  },
});

/** Every chart form with invented figures, for the gallery page and the golden files. */
export const gallery: Record<string, GalleryEntry> = {
  bars: entry("soejler", "Søjler", "Hvor meget der er af noget. Søjlen begynder i nul.", { highlight: ["Læsø"] }),
  barsGrouped: entry("soejler", "Søjler side om side", "To eller flere tal for hver række, side om side.", {
    series: "aar",
    filters: { ejer: ["privat"], aar: ["2022", "2023"] },
  }),
  stacked: entry("stablet", "Stablede søjler", "Et hele og dets dele.", { series: "ejer" }),
  stackedShares: entry("stablet", "Stablede andele", "Delenes andel af det hele.", { series: "ejer", shown: "andel" }),
  lines: entry(
    "linjer",
    "Kurver",
    "Udviklingen over tid. En stiplet kurve springer år over, og en hul prik er et budget.",
    {
      x: "aar",
      series: "ejer",
      filters: {},
    },
  ),
  linesSmall: entry("linjer", "Små kurver", "Det samme for flere steder, i hver sin lille figur med samme akse.", {
    x: "aar",
    series: "ejer",
    facet: "kommune",
    filters: { kommune: ["Morsø", "Rebild", "Thisted"] },
  }),
  dots: entry(
    "prikker",
    "Prikker",
    "Afstanden mellem to eller flere tal for hver række. Akser med point begynder ikke i nul.",
    {
      measure: "score",
      series: "ejer",
    },
  ),
  map: entry("kort", "Kort", "Hvor i landet noget er.", {}),
  tiles: entry("felter", "Flisekort", "Hvor noget er, når små kommuner skal kunne ses.", {}),
  strokes: entry("striber", "Fordeling", "Hvor én ligger blandt mange.", { highlight: ["Rebild"] }),
  board: entry("tavle", "Tavle", "Mange tal på to led, så mønstre kan ses.", { series: "ejer" }),
  numbers: entry("tal", "Tal", "Nøgletal, der ikke kan måles mod hinanden.", {
    filters: { aar: ["2022"], ejer: ["privat"] },
  }),
};
