import { rowsAbout, type NamedPlace } from "../analysis/about-place.ts";
import { erhvervshuse, published } from "../catalogue.ts";
import { slugOf } from "../lib/slug-of.ts";
import { REGIONS } from "../model/regions.ts";
import type { PlaceKind } from "../model/place-kind.ts";
import { TILSYN } from "../model/tilsyn.ts";

/** A place that has a file of its own with all there is about it. */
export interface ListedPlace extends NamedPlace {
  name: string;
  /** Its name in its address. */
  slug: string;
  /** How many datasets have rows that name it, and how many rows those are. */
  datasets: number;
  rows: number;
}

function listed(kind: PlaceKind, cell: string, name: string): ListedPlace {
  const place: NamedPlace = { kind, cells: [cell] };
  const found = published.map((dataset) => rowsAbout(dataset, place)).filter((rows) => rows.length > 0);
  return { ...place, name, slug: slugOf(name), datasets: found.length, rows: found.flat().length };
}

/** The places that are no municipalities, by kind and in the order of the site. */
export const placeGroups: readonly { title: string; places: readonly ListedPlace[] }[] = [
  { title: "Regioner", places: REGIONS.map((region) => listed("region", region, `Region ${region}`)) },
  { title: "Erhvervshuse", places: erhvervshuse.map(({ erhvervshus: name }) => listed("erhvervshus", name, name)) },
  { title: "Socialtilsyn", places: TILSYN.map((tilsyn) => listed("tilsyn", tilsyn, `Socialtilsyn ${tilsyn}`)) },
];
