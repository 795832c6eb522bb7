import { from, op } from "arquero";
import { ascending, descending, min, sort } from "d3";
import { z } from "zod";
import pladser from "../datasets/pladser-pr-kommune.ts";
import { needed } from "../lib/needed.ts";
import type { Anomaly } from "../model/anomaly.ts";
import type { RowOf } from "../model/dataset.ts";

type Row = RowOf<typeof pladser>;

/** The forms of ownership, in the order they are always drawn. */
export const OWNERSHIP = ["kommunal", "privat", "socialaftale"] as const;
export type Ownership = (typeof OWNERSHIP)[number];

const placesInKommune = z
  .object({
    aar: z.number(),
    kommunekode: z.number(),
    kommune: z.string(),
    kilde: z.string(),
    kommunal: z.number(),
    privat: z.number(),
    socialaftale: z.number(),
  })
  .transform((row) => ({ ...row, i_alt: row.kommunal + row.privat + row.socialaftale }));

/** Places in one municipality in one year, by ownership, with the total and the source they were read in. */
export type PlacesInKommune = z.infer<typeof placesInKommune>;

/** One row per municipality and year; within a year the one with most places first. Throws where a form of ownership is missing. */
export function placesByKommune(rows: readonly Row[]): PlacesInKommune[] {
  if (rows.length === 0) return [];
  const wide = from([...rows])
    .groupby("aar", "kommunekode", "kommune", "kilde")
    .pivot("ejerform", "pladser");
  const places = needed(
    z.array(placesInKommune).safeParse(wide.objects()).data,
    "pladser af en ejerform i en af kommunerne",
  );
  return sort(places, (a, b) => ascending(a.aar, b.aar) || descending(a.i_alt, b.i_alt));
}

/** Places in all municipalities together in one year, of one form of ownership or of all. */
export function totalPlaces(rows: readonly Row[], aar: number, ejerform?: Ownership): number {
  const chosen = rows.filter((row) => row.aar === aar && (ejerform === undefined || row.ejerform === ejerform));
  return z.number().parse(
    from(chosen)
      .rollup({ sum: op.sum("pladser") })
      .get("sum", 0),
  );
}

/** A form of ownership as a share (0 to 1) of all places in the municipality. */
export function ownershipShare(row: PlacesInKommune, ejerform: Ownership): number {
  return row[ejerform] / row.i_alt;
}

/**
 * Private places that the source's own total for a year has and its municipalities do not: 0 when the two agree. Found in
 * the contradiction whose second reading is the municipalities' sum, in the first year of its papers that has that sum.
 */
export function unplacedPrivate(rows: readonly Row[], anomalies: readonly Anomaly[], aar: number): number {
  const quarrel = anomalies.find(({ dataset, kilde_a, vaerdi_b }) => {
    const years = rows.filter(({ kilde }) => dataset === pladser.id && kilde === kilde_a).map((row) => row.aar);
    return aar === min(years.filter((year) => totalPlaces(rows, year, "privat") === vaerdi_b));
  });
  return (quarrel?.vaerdi_a ?? 0) - (quarrel?.vaerdi_b ?? 0);
}
