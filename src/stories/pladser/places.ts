import { ascending, descending, sort } from "d3";
import {
  ownershipShare,
  placesByKommune,
  totalPlaces,
  unplacedPrivate,
  type Ownership,
  type PlacesInKommune,
} from "../../analysis/pladser.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";

/** The places in the first and the last year with a card, as the figures and the prose both need them. */
export function placesOf(tables: Tables) {
  const rows = tables.rowsOf(pladser);
  const places = placesByKommune(rows);
  const first = needed(places[0], "pladser i kommunerne").aar;
  const last = needed(places.at(-1), "pladser i kommunerne").aar;
  const inYear = (aar: number): PlacesInKommune[] => places.filter((row) => row.aar === aar);
  const at = (kommune: string, aar: number): PlacesInKommune =>
    needed(
      places.find((row) => row.kommune === kommune && row.aar === aar),
      `pladser i ${kommune} i ${aar}`,
    );
  const share = (kommune: string, aar: number): number => ownershipShare(at(kommune, aar), "privat");
  /** The municipalities of one year, the one with the largest share of an ownership first. */
  const byShare = (aar: number, form: Ownership): PlacesInKommune[] =>
    sort(inYear(aar), (a, b) => descending(ownershipShare(a, form), ownershipShare(b, form)));
  /** The private share of each municipality in both years, the largest fall first. */
  const shifts = sort(
    inYear(last).map((row) => ({ row, from: share(row.kommune, first), to: share(row.kommune, last) })),
    (a, b) => ascending(a.to - a.from, b.to - b.from),
  );
  const { kilde_a, kilde_b } = needed(
    tables.anomalies.find(({ id }) => id === "pladskort-uden-aarstal"),
    "forklaringen på, at kortene intet årstal har",
  );
  const missing = unplacedPrivate(rows, tables.anomalies, last);
  return {
    first,
    last,
    inYear,
    at,
    share,
    byShare,
    shifts,
    missing,
    total: (aar: number, form?: Ownership) => totalPlaces(rows, aar, form),
    /** The municipality whose figure is hard to believe while private places are missing: the one that lost most. */
    doubtful: missing > 0 ? shifts[0]?.row : undefined,
    /** The years whose cards are known to bear no year and to leave much unsaid. */
    undated: [...new Set(places.filter(({ kilde }) => [kilde_a, kilde_b].includes(kilde)).map(({ aar }) => aar))],
    /** The municipalities whose private share would reach a share if every missing place lay there. */
    couldReach: (target: number): string[] =>
      byShare(last, "privat")
        .filter((row) => ownershipShare(row, "privat") < target)
        .filter((row) => (row.privat + missing) / (row.i_alt + missing) >= target)
        .map(({ kommune }) => kommune),
  };
}

export type Places = ReturnType<typeof placesOf>;
