import { z } from "zod";
import * as col from "../model/columns.ts";
import { columns } from "../model/shape.ts";
import { isRefusal } from "../views/refusal.ts";
import { computedTable } from "../views/computed-table.ts";
import { resolve } from "../views/resolve.ts";
import type { FormName, View } from "../views/view.ts";
import type { ViewTable } from "../views/view-table.ts";
import type { Chart } from "./chart.ts";
import type { MapShapes } from "../model/map-shapes.ts";
import type { Row } from "../model/row.ts";
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
const rows: Row[] = [2019, 2021, 2022, 2023].flatMap((aar, year) =>
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
        { kommunal: "Kommunal", privat: "Privat", socialaftale: "Fælles aftale" },
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

/** What is computed of the rows: scores with an interval, what they were to reach and how many answered. */
const answers: ViewTable = computedTable(
  {
    aar: col.year("Året."),
    ...col.kommune("Kommunen."),
    score: col.score("Tilfredshed", "Point.", "point", { decimals: 1, interval: ["lav", "hoej"], target: "maal" }),
    lav: col.score("Lavest", "Usikkerhedens nedre ende.", "point", { decimals: 1 }),
    hoej: col.score("Højest", "Usikkerhedens øvre ende.", "point", { decimals: 1 }),
    maal: col.optional(col.score("Mål", "Det, der skulle nås.", "point", { decimals: 1 })),
    svar: col.count("Svar", "Antal svar.", "svar"),
    forbehold: col.optional(col.text("Forbehold", "Hvorfor tallet er svagt.")),
  },
  ["aar", "kommune"],
  [2019, 2023].flatMap((aar, later) =>
    KOMMUNER.map(([kommune, kommunekode, svar], place) => {
      const [score, half] = [60 + ((place * 7 + later * 5) % 23), 40 / Math.sqrt(svar)];
      return {
        cells: {
          ...{ aar, kommune, kommunekode, score, svar },
          ...{ lav: Math.round((score - half) * 10) / 10, hoej: Math.round((score + half) * 10) / 10 },
          maal: later === 1 ? 65 + (place % 3) * 5 : null,
          forbehold: svar < 100 ? "få svar" : null,
        },
        rests: [{ dataset: "opdigtet", row: `r-${aar}_${place}`, kilde: "opdigtet", aar }],
      };
    }),
  ),
);

/** A form in the gallery: what it is for, and a view that shows it. */
export interface GalleryEntry {
  form: FormName;
  title: string;
  use: string;
  chart: (shapes: MapShapes) => Chart;
}

const entry = (
  form: FormName,
  title: string,
  use: string,
  rest: Partial<View>,
  of: ViewTable = table,
): GalleryEntry => ({
  form,
  title,
  use,
  chart: (shapes) => {
    const resolved = resolve(of, view(form, rest));
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
  barsTarget: entry("soejler", "Søjler med et mål", "Hvem der når et mål, og hvem der ikke gør.", {
    filters: { aar: ["2022"], ejer: ["kommunal"] },
    target: { value: 150, label: "Mål: 150 pladser" },
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
  linesBroken: entry(
    "linjer",
    "Kurver med brud",
    "Tal, der ikke kan sammenlignes hele vejen. En lodret streg siger, hvor kurven er brudt og hvorfor. Her har hvert sted sin egen akse.",
    {
      ...{ x: "aar", series: "ejer", facet: "kommune", ownScale: true },
      filters: { kommune: ["Aalborg", "Morsø"] },
      breaks: [
        { at: "2020", isMissing: true },
        { at: "2023", reason: "gjort op på ny", facet: "Morsø" },
      ],
    },
  ),
  slope: entry(
    "linjer",
    "Kurver mellem to år",
    "Hvem der gik frem, og hvem der gik tilbage. De fremhævede er i farve, og en hul prik er et svagt tal.",
    { measure: "score", x: "aar", series: "kommune", filters: {}, highlight: ["Rebild", "Morsø"], doubt: "forbehold" },
    answers,
  ),
  dotsInterval: entry(
    "prikker",
    "Prikker med usikkerhed og et mål",
    "Hvor sikkert et mål er nået. Båndet er usikkerheden, og en hul prik hviler på få svar.",
    {
      ...{ measure: "score", filters: { aar: ["2019"] }, doubt: "forbehold", side: "svar", highlight: ["Aalborg"] },
      target: { value: 70, label: "Mål: 70" },
    },
    answers,
  ),
  dotsTarget: entry(
    "prikker",
    "Prikker og hver sit mål",
    "Hvor langt hver række er fra sit eget mål, som er en lodret streg.",
    { measure: "score", filters: { aar: ["2023"] }, order: "navn" },
    answers,
  ),
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
  board: entry("tavle", "Farvet tabel", "Mange tal på to led, så mønstre kan ses.", { series: "ejer" }),
  numbers: entry("tal", "Store tal", "Nøgletal, der ikke kan måles mod hinanden.", {
    filters: { aar: ["2022"], ejer: ["privat"] },
  }),
};
