import { listOr } from "../../lib/list.ts";
import type { SearchPlace, SearchRecord } from "../../site/search-record.ts";
import { calledIn } from "./called-in.ts";
import type { Match } from "./match.ts";
import type { NamedPlace } from "./places.ts";

/** The places that are asked for and of which a dataset that matches tells nothing, by their names; none of what is no dataset. */
export function lackingPlaces(
  { record, view, near }: Match,
  named: readonly NamedPlace[],
  places: readonly SearchPlace[],
  hasTerm: (record: SearchRecord, term: string) => boolean,
): string {
  if (near === 0 || (record.k !== "Datasæt" && !view)) return "";
  const isOf = ({ number }: NamedPlace): boolean =>
    (record.v ?? []).some(({ p }) => p.some(([place]) => place === number));
  const told = (view?.places ?? named.filter(isOf)).flatMap(({ terms }) => terms);
  const lacking = named.filter(({ terms }) => !terms.every((term) => told.includes(term) || hasTerm(record, term)));
  // Nordjylland is a region, and the place of an erhvervshus; but Djursland is two municipalities.
  const first = lacking.filter(
    ({ number, terms }, at) =>
      places[number]?.u !== undefined ||
      lacking.findIndex((one) => one.terms.some((term) => terms.includes(term))) === at,
  );
  return listOr(first.map(({ number }) => calledIn(places[number])));
}

/** A dataset that says of which of the places that are asked for it has no numbers, and which it has instead. */
export function withoutPlaces(record: SearchRecord, lacking: string): SearchRecord {
  if (lacking === "") return record;
  const { d = "", o } = record;
  const covered = o === undefined ? "" : `Det dækker ${o}. `;
  return { ...record, d: `Datasættet har ingen tal for ${lacking}. ${covered}${d}`.trim() };
}
