import { ascending, descending, least, min, sort, sum } from "d3";
import pladser from "../datasets/pladser-pr-kommune.ts";
import { danishDate } from "../lib/dates.ts";
import { number } from "../lib/format.ts";
import { needed } from "../lib/needed.ts";
import type { Anomaly } from "../model/anomaly.ts";
import type { RowOf } from "../model/dataset.ts";
import { lineText } from "../model/line-text.ts";
import type { Source } from "../model/source.ts";
import type { Traced } from "../model/traced.ts";
import { pivot, type Pivoted } from "./pivot.ts";
import { computed } from "./trace.ts";

type Row = RowOf<typeof pladser>;

/** The forms of ownership, in the order they are always drawn. */
export const OWNERSHIP = ["kommunal", "privat", "socialaftale"] as const;
export type Ownership = (typeof OWNERSHIP)[number];

const MUNICIPALITY_AND_YEAR = ["aar", "kommunekode", "kommune", "kilde"] as const;

/** Places in one municipality in one year, by ownership, with the total and the source they were read in. */
export type PlacesInKommune = Pivoted<Row, (typeof MUNICIPALITY_AND_YEAR)[number], Ownership, "pladser"> & {
  i_alt: number;
};

/** One row per municipality and year; within a year the one with most places first. Throws where a form of ownership is missing. */
export function placesByKommune(rows: readonly Row[]): PlacesInKommune[] {
  const wide = pivot(rows, MUNICIPALITY_AND_YEAR, "ejerform", OWNERSHIP, "pladser");
  const places = needed(wide, "pladser af en ejerform i en af kommunerne").map((row) => ({
    ...row,
    i_alt: sum(OWNERSHIP, (form) => row[form]),
  }));
  return sort(places, (a, b) => ascending(a.aar, b.aar) || descending(a.i_alt, b.i_alt));
}

/** Places in all municipalities together in one year, of one form of ownership or of all. */
export function totalPlaces(rows: readonly Row[], aar: number, ejerform?: Ownership): number {
  const chosen = rows.filter((row) => row.aar === aar && (ejerform === undefined || row.ejerform === ejerform));
  return sum(chosen, (row) => row.pladser);
}

/** A form of ownership as a share (0 to 1) of all places in the municipality. */
export function ownershipShare(row: PlacesInKommune, ejerform: Ownership): number {
  return row[ejerform] / row.i_alt;
}

/**
 * The contradiction between the source's own total of private places for a year and that of its municipalities: the one
 * whose second reading is their sum, in the first year of its papers that has that sum. Undefined when the two agree.
 */
export const privateTotalDoubt = (
  rows: readonly Row[],
  anomalies: readonly Anomaly[],
  aar: number,
): Anomaly | undefined =>
  anomalies.find(({ dataset, kilde_a, vaerdi_b }) => {
    const years = rows.filter(({ kilde }) => dataset === pladser.id && kilde === kilde_a).map((row) => row.aar);
    return aar === min(years.filter((year) => totalPlaces(rows, year, "privat") === vaerdi_b));
  });

/**
 * The private places that the source's own total has and its municipalities do not, from their sum; the source's total is
 * told with the meeting and the lines that it was read on. None where the two agree.
 */
export function unplacedTraced(doubt: Anomaly | undefined, own: Traced, sources: readonly Source[]): Traced {
  const total = doubt?.vaerdi_a ?? null;
  if (doubt === undefined || total === null) return computed(0, own.unit, [own], "kilden har ingen anden total");
  const { kkr, moede } = needed(
    sources.find(({ kilde }) => kilde === doubt.kilde_a),
    `kilden ${doubt.kilde_a}`,
  );
  const read = `KKR ${kkr}, ${danishDate(moede)}, ${lineText(doubt.linjer_a)}`;
  const formula = `kildens egen total ${number(total)} (${read}) − kommunernes ${number(own.value)}`;
  return computed(total - own.value, own.unit, [own], formula);
}

/** Private places that the source's own total for a year has and its municipalities do not: 0 when the two agree. */
export function unplacedPrivate(rows: readonly Row[], anomalies: readonly Anomaly[], aar: number): number {
  const anomaly = privateTotalDoubt(rows, anomalies, aar);
  return (anomaly?.vaerdi_a ?? 0) - (anomaly?.vaerdi_b ?? 0);
}

/**
 * The municipality whose figure for a year is hardest to believe while private places are missing: the one whose private
 * share fell most from an earlier year. Undefined where none fell.
 */
export function steepestPrivateFall(
  places: readonly PlacesInKommune[],
  from: number,
  to: number,
): PlacesInKommune | undefined {
  const falls = places.flatMap((now) => {
    const then = places.find((row) => now.aar === to && row.aar === from && row.kommunekode === now.kommunekode);
    return then ? [{ now, change: ownershipShare(now, "privat") - ownershipShare(then, "privat") }] : [];
  });
  return least(
    falls.filter(({ change }) => change < 0),
    ({ change }) => change,
  )?.now;
}

/** The same as `steepestPrivateFall` from the first year there is; undefined where no private places are missing. */
export function hardestToBelieve(
  places: readonly PlacesInKommune[],
  missing: number,
  aar: number,
): PlacesInKommune | undefined {
  const first = min(places, (row) => row.aar);
  return missing > 0 && first !== undefined ? steepestPrivateFall(places, first, aar) : undefined;
}
