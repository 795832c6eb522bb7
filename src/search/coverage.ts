import { kommuner } from "../catalogue.ts";
import { calledIn } from "../client/search/called-in.ts";
import { listAnd } from "../lib/list.ts";
import type { PlaceViews } from "../site/search-record.ts";
import { placeOfKommune, places } from "./places.ts";

/** More places than these are not listed. */
const LISTED = 3;

/**
 * The places that a dataset has views of, as they end `Det dækker`: `11 kommuner i KKR Nordjylland`, `Socialtilsyn Nord og Socialtilsyn
 * Øst`; undefined where there are none, or too many to list.
 */
export function coverageOf(views: readonly Pick<PlaceViews, "p">[]): string | undefined {
  const told = new Set(views.flatMap(({ p }) => p.map(([place]) => place)));
  const own = kommuner.filter(({ kommunekode }) => told.has(placeOfKommune(kommunekode) ?? -1));
  if (told.size <= LISTED) return told.size === 0 ? undefined : listAnd([...told].map((at) => calledIn(places[at])));
  if (own.length === 0) return undefined;
  const [council, another] = new Set(own.map(({ kkr }) => kkr));
  return `${own.length} kommuner${another === undefined ? ` i KKR ${council ?? ""}` : ""}`;
}
