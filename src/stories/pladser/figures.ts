import { descending, sort } from "d3";
import { ownershipShare, placesByKommune, sourcesOfPlaces, type PlacesInKommune } from "../../analysis/pladser.ts";
import { nameOf, rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { kommuneMap } from "../../charts/kommune-map.ts";
import type { KommuneValue } from "../../charts/kommune-values.ts";
import { ownershipParts } from "../../charts/palettes.ts";
import { slope } from "../../charts/slope.ts";
import { stackedBars, type StackedBar } from "../../charts/stacked-bars.ts";
import { tileMap } from "../../charts/tile-map.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { kommuneValue } from "../../kommuner/kommune-value.ts";
import { number, share, signed } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";

const places = placesByKommune(rowsOf(pladser));
const years = [...new Set(places.map((row) => row.aar))];
export const [FIRST = 0, LAST = 0] = [years[0], years.at(-1)];
const inYear = (aar: number): PlacesInKommune[] => places.filter((row) => row.aar === aar);

const provenance = {
  datasets: [pladser.id],
  sources: sourcesOfPlaces([...inYear(FIRST), ...inYear(LAST)]),
  years: `${FIRST} og ${LAST}`,
};

const bar = ({ kommune, kommunekode, kommunal, privat, socialaftale }: PlacesInKommune): StackedBar => ({
  label: kommune,
  code: String(kommunekode),
  values: { kommunal, privat, socialaftale },
});

const bars = (aar: number, relative: boolean) => {
  const order = relative
    ? (row: PlacesInKommune) => ownershipShare(row, "privat")
    : (row: PlacesInKommune) => row.i_alt;
  return stackedBars(sort(inYear(aar), (a, b) => descending(order(a), order(b))).map(bar), {
    parts: ownershipParts,
    relative,
    unit: "pladser",
    labelTitle: "Kommune",
    additive: true,
  });
};

export const lead: FigureSpec = {
  id: "hvem-ejer-pladserne",
  headline: "Jammerbugt er privat, Læsø og Frederikshavn kommunale",
  subtitle: "Kommunale, private og fælles dag- og døgnpladser. Tallet til højre er alle pladser i kommunen.",
  switchLabel: "Vis år og mål",
  views: [
    { value: "andel-2024", label: `Andel ${LAST}`, chart: bars(LAST, true) },
    { value: "andel-2018", label: `Andel ${FIRST}`, chart: bars(FIRST, true) },
    { value: "antal-2024", label: `Antal ${LAST}`, chart: bars(LAST, false) },
    { value: "antal-2018", label: `Antal ${FIRST}`, chart: bars(FIRST, false) },
  ],
  anomalies: ["private-pladser-2024"],
  ...provenance,
};

const privateShift = inYear(LAST).flatMap((after) => {
  const before = inYear(FIRST).find((row) => row.kommunekode === after.kommunekode);
  return before ? [{ after, from: ownershipShare(before, "privat"), to: ownershipShare(after, "privat") }] : [];
});
const rose = privateShift.filter(({ from, to }) => to > from);

const highlighted = new Set(["Jammerbugt", "Rebild", "Aalborg"]);

export const change: FigureSpec = {
  id: "den-private-andel",
  headline: `Den private andel voksede i ${rose.length} af ${privateShift.length} kommuner, men faldt i Rebild`,
  subtitle: `Private pladsers andel af alle pladser i kommunen, ${FIRST} og ${LAST}`,
  views: [
    {
      value: "andel",
      label: "Andel",
      chart: slope(
        privateShift.map(({ after, from, to }) => ({
          label: nameOf(after.kommunekode),
          code: String(after.kommunekode),
          from,
          to,
          highlight: highlighted.has(after.kommune),
          ...(after.kommune === "Aalborg" ? { doubt: "usikkert tal" } : {}),
        })),
        {
          fromTitle: String(FIRST),
          toTitle: String(LAST),
          format: (value) => share(value),
          formatChange: (value) => `${signed(value * 100)} procentpoint`,
          labelTitle: "Kommune",
          changeTitle: "Ændring",
        },
      ),
    },
  ],
  note: "Aalborgs private pladser er usikre i det nyeste tal. Se forklaringen ved den første figur.",
  ...provenance,
};

const onMap = (value: (row: PlacesInKommune) => number): KommuneValue[] =>
  inYear(LAST).map((row) => ({
    ...kommuneValue(row.kommunekode, value(row)),
    ...(row.kommune === "Aalborg" ? { doubt: "usikkert tal" } : {}),
  }));

const mostPrivate = sort(inYear(LAST), (a, b) =>
  descending(ownershipShare(a, "privat"), ownershipShare(b, "privat")),
).slice(0, 3);

const privateShares = {
  rows: onMap((row) => ownershipShare(row, "privat")),
  options: {
    scale: {
      thresholds: [0.15, 0.3, 0.45, 0.6] as [number, number, number, number],
      format: (value: number) => share(value),
    },
    format: (value: number) => share(value),
    valueTitle: `Private pladsers andel, ${LAST}`,
  },
};

export const map: FigureSpec = {
  id: "kort-over-pladser",
  headline: `${listAnd(mostPrivate.map((row) => nameOf(row.kommunekode)))} har de største private andele`,
  subtitle: `Private pladsers andel af alle pladser i kommunen, og antal pladser, ${LAST}`,
  switchLabel: "Vis kort",
  views: [
    { value: "kort", label: "Kort", chart: kommuneMap(privateShares.rows, privateShares.options) },
    { value: "fliser", label: "Fliser", chart: tileMap(privateShares.rows, privateShares.options) },
    {
      value: "antal",
      label: "Antal pladser",
      chart: tileMap(
        onMap((row) => row.i_alt),
        {
          scale: { thresholds: [250, 500, 1000, 2000], format: number },
          format: number,
          valueTitle: `Pladser i alt, ${LAST}`,
        },
      ),
    },
  ],
  reading: "I fliserne har hver kommune lige meget plads, så de små kan læses lige så godt som de store.",
  note: "* Tallet er usikkert. Kommunegrænserne er forenklet efter react-denmark-map (MIT).",
  ...provenance,
  sources: sourcesOfPlaces(inYear(LAST)),
  years: String(LAST),
};
