import type { Ownership, PlacesInKommune } from "../analysis/pladser.ts";
import { shareOf } from "../analysis/trace.ts";
import { tracer } from "../analysis/tracer.ts";
import { rowsOf } from "../catalogue.ts";
import pladser from "../datasets/pladser-pr-kommune.ts";
import type { Traced } from "../model/traced.ts";

const trace = tracer(pladser, rowsOf(pladser));

type Own = Pick<PlacesInKommune, "aar" | "kommunekode">;

/** A municipality's places of one form of ownership in a year. */
export const placesOf = ({ aar, kommunekode }: Own, ejerform: Ownership): Traced =>
  trace.one("pladser", { aar, kommunekode, ejerform });

/** All of a municipality's places in a year. */
export const allPlacesOf = ({ aar, kommunekode }: Own): Traced => trace.sum("pladser", { aar, kommunekode });

/** The share, in per cent, that a form of ownership has of a municipality's places in a year. */
export const placesShare = ({ aar, kommunekode }: Own, ejerform: Ownership): Traced =>
  shareOf(placesOf({ aar, kommunekode }, ejerform), allPlacesOf({ aar, kommunekode }));

/** The private places of all municipalities in a year. */
export const allPrivate = (aar: number): Traced => trace.sum("pladser", { aar, ejerform: "privat" });
