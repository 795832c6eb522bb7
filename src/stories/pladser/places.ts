import { ascending, descending, sort } from "d3";
import { countOf, shareOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import type { Traced } from "../../model/traced.ts";
import {
  ownershipShare,
  placesByKommune,
  unplacedPrivate,
  type Ownership,
  type PlacesInKommune,
} from "../../analysis/pladser.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { number } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";

/** The places in the first and the last year with a card, as the figures and the prose both need them. */
export function placesOf(tables: Tables) {
  const rows = tables.rowsOf(pladser);
  const trace = tracer(pladser, rows);
  /** The places of one ownership in one municipality and year. */
  const count = (kommune: string, ejerform: Ownership, aar: number): Traced =>
    trace.one("pladser", { kommune, ejerform, aar });
  /** All places of a year, of one ownership or of all. */
  const total = (aar: number, ejerform?: Ownership): Traced =>
    trace.sum("pladser", { aar, ...(ejerform === undefined ? {} : { ejerform }) });
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
  /** The private places that the source's own total has and the municipalities' rows do not. */
  const unplaced: Traced = {
    ...{ value: missing, unit: "pladser", origin: "beregnet" },
    cells: total(last, "privat").cells,
    formula: `kildens egen total ${number(total(last, "privat").value + missing)} − ${number(total(last, "privat").value)}`,
  };
  return {
    first,
    last,
    inYear,
    at,
    share,
    byShare,
    shifts,
    missing,
    unplaced,
    /** All places of the last year, had the source's own total of the private been right. */
    withMissing: missing > 0 ? sumOf([total(last), unplaced]) : total(last),
    count,
    total,
    shareIn: (kommune: string, form: Ownership, aar: number): Traced =>
      shareOf(count(kommune, form, aar), trace.sum("pladser", { kommune, aar })),
    /** The municipalities that have places in a year, by the row of one ownership. */
    kommuner: (aar: number): Traced => countOf(trace.cells("kommune", { aar, ejerform: "kommunal" }), "kommuner"),
    /** The cells that name a year. */
    yearCells: (aar: number) => trace.cells("aar", { aar }),
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
