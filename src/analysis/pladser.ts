import { desc, from, op } from "arquero";
import { z } from "zod";
import pladser from "../datasets/pladser-pr-kommune.ts";
import type { RowOf } from "../model/dataset.ts";

type Row = RowOf<typeof pladser>;

/** The forms of ownership, in the order they are always drawn. */
export const OWNERSHIP = ["kommunal", "privat", "socialaftale"] as const;
export type Ownership = (typeof OWNERSHIP)[number];

const placesInKommune = z.object({
  aar: z.number(),
  kommunekode: z.number(),
  kommune: z.string(),
  kilde: z.string(),
  kommunal: z.number(),
  privat: z.number(),
  socialaftale: z.number(),
  i_alt: z.number(),
});

/** Places in one municipality in one year, by ownership, with the total and the source they were read in. */
export type PlacesInKommune = z.infer<typeof placesInKommune>;

/** One row per municipality and year; within a year the municipality with most places first. */
export function placesByKommune(rows: readonly Row[]): PlacesInKommune[] {
  const wide = from([...rows])
    .groupby("aar", "kommunekode", "kommune", "kilde")
    .pivot("ejerform", "pladser")
    .derive({ i_alt: "d => d.kommunal + d.privat + d.socialaftale" })
    .orderby("aar", desc("i_alt"));
  return z.array(placesInKommune).parse(wide.objects());
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

/** Ids of the sources that some rows were read in, each once, in the order they come. */
export const sourcesOfPlaces = (rows: readonly PlacesInKommune[]): string[] => [
  ...new Set(rows.map((row) => row.kilde)),
];
