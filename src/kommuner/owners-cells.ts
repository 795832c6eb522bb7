import { OWNERSHIP, placesByKommune } from "../analysis/pladser.ts";
import { rowsOf } from "../catalogue.ts";
import pladser from "../datasets/pladser-pr-kommune.ts";
import type { CellAddress } from "../model/traced.ts";
import { placesOf } from "./traced-places.ts";

const byKommune = Map.groupBy(placesByKommune(rowsOf(pladser)), ({ kommunekode }) => kommunekode);

/** The cells of a municipality's places by ownership, in one list where it has figures in two years and its owners are told. */
export function ownersCells(kommunekode: number): CellAddress[][] {
  const years = byKommune.get(kommunekode) ?? [];
  return years.length < 2 ? [] : [years.flatMap((own) => OWNERSHIP.flatMap((form) => placesOf(own, form).cells))];
}
