import { descending, sort } from "d3";
import { ownershipShare, type PlacesInKommune } from "../../analysis/pladser.ts";
import { sourcesOf } from "../../analysis/sources-of.ts";
import { kommune, nameOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { kommuneMap } from "../../charts/kommune-map.ts";
import type { KommuneValue } from "../../charts/kommune-values.ts";
import { ownershipParts } from "../../charts/palettes.ts";
import { slope } from "../../charts/slope.ts";
import { stackedBars } from "../../charts/stacked-bars.ts";
import { tileMap } from "../../charts/tile-map.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { kommuneValue } from "../../kommuner/kommune-value.ts";
import { capital, number, percent, share, signed } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { say } from "../../model/words.ts";
import type { Places } from "./places.ts";

const privateShare = (row: PlacesInKommune): number => ownershipShare(row, "privat");
/** Municipalities as where something is: »på Læsø og i Rebild«. */
const where = (those: readonly { kommunekode: number }[]): string =>
  listAnd(those.map(({ kommunekode }) => kommune(kommunekode).sted));
const names = (those: readonly { kommunekode: number }[]): string =>
  listAnd(those.map(({ kommunekode }) => nameOf(kommunekode)));

function bars(rows: readonly PlacesInKommune[], relative: boolean) {
  const order = relative ? privateShare : (row: PlacesInKommune) => row.i_alt;
  return stackedBars(
    sort(rows, (a, b) => descending(order(a), order(b))).map(({ kommunekode, kommunal, privat, socialaftale }) => ({
      label: nameOf(kommunekode),
      code: String(kommunekode),
      values: { kommunal, privat, socialaftale },
    })),
    { parts: ownershipParts, relative, unit: "pladser", labelTitle: "Kommune", additive: true },
  );
}

/** The three figures of the story: who owns the places, where they are, and how the private share changed. */
export function figures({ first, last, inYear, byShare, shifts, rose, compared, doubtful }: Places) {
  const provenance = {
    datasets: [pladser.id],
    sources: sourcesOf([...inYear(first), ...inYear(last)]),
    years: `${first} og ${last}`,
  };
  const isDoubtful = ({ kommunekode }: { kommunekode: number }): boolean => kommunekode === doubtful?.kommunekode;
  const doubt = (row: { kommunekode: number }) => (isDoubtful(row) ? { doubt: "usikkert tal" } : {});
  const mostPrivate = byShare(last, "privat");
  const mostOwn = byShare(last, "kommunal").slice(0, 2);
  const fell = shifts.filter(({ change }) => change.value < 0);

  const lead: FigureSpec = {
    id: "hvem-ejer-pladserne",
    headline: `${capital(where(mostPrivate.slice(0, 1)))} er de fleste pladser private, ${where(mostOwn)} kommunale`,
    subtitle: "Kommunale, private og fælles dag- og døgnpladser. Tallet til højre er alle pladser i kommunen.",
    switchLabel: "Vis år og mål",
    views: [last, first].flatMap((aar) => [
      { value: `andel-${aar}`, label: `Andel ${aar}`, chart: bars(inYear(aar), true) },
      { value: `antal-${aar}`, label: `Antal ${aar}`, chart: bars(inYear(aar), false) },
    ]),
    anomalies: ["private-pladser-2024"],
    ...provenance,
  };

  const change: FigureSpec = {
    id: "den-private-andel",
    headline: say`Den private andel voksede i ${rose} af ${compared} kommuner, men faldt ${where(fell)}`,
    subtitle: `Private pladsers andel af alle pladser i kommunen, ${first} og ${last}`,
    views: [
      {
        value: "andel",
        label: "Andel",
        chart: slope(
          shifts.map((shift) => ({
            label: nameOf(shift.kommunekode),
            code: String(shift.kommunekode),
            from: shift.from.value,
            to: shift.to.value,
            highlight: shift.kommunekode === mostPrivate[0]?.kommunekode || fell.includes(shift),
            ...doubt(shift),
          })),
          {
            fromTitle: String(first),
            toTitle: String(last),
            format: (value) => percent(value),
            formatChange: (value) => `${signed(value)} procentpoint`,
            labelTitle: "Kommune",
            changeTitle: "Ændring",
          },
        ),
      },
    ],
    ...(doubtful === undefined ? {} : { note: `De private pladser ${where([doubtful])} er usikre i det nyeste tal.` }),
    ...provenance,
  };

  const onMap = (value: (row: PlacesInKommune) => number): KommuneValue[] =>
    inYear(last).map((row) => ({ ...kommuneValue(row.kommunekode, value(row)), ...doubt(row) }));
  const shares = {
    scale: {
      thresholds: [0.15, 0.3, 0.45, 0.6] as [number, number, number, number],
      format: (value: number) => share(value),
    },
    format: (value: number) => share(value),
    valueTitle: `Private pladsers andel, ${last}`,
  };
  const counts = {
    scale: { thresholds: [250, 500, 1000, 2000] as [number, number, number, number], format: number },
    format: number,
    valueTitle: `Pladser i alt, ${last}`,
  };

  const map: FigureSpec = {
    id: "kort-over-pladser",
    headline: `${names(mostPrivate.slice(0, 3))} har de største private andele`,
    subtitle: `Private pladsers andel af alle pladser i kommunen, og antal pladser, ${last}`,
    switchLabel: "Vis kort",
    views: [
      { value: "kort", label: "Kort", chart: kommuneMap(onMap(privateShare), shares) },
      { value: "fliser", label: "Fliser", chart: tileMap(onMap(privateShare), shares) },
      {
        value: "antal",
        label: "Antal pladser",
        chart: tileMap(
          onMap((row) => row.i_alt),
          counts,
        ),
      },
    ],
    reading: "I fliserne har hver kommune lige meget plads, så de små kan læses lige så godt som de store.",
    note: `${doubtful === undefined ? "" : "* Tallet er usikkert. "}Kommunegrænserne er forenklet efter react-denmark-map (MIT).`,
    ...provenance,
    sources: sourcesOf(inYear(last)),
    years: String(last),
  };

  return { lead, change, map };
}
