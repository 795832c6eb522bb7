import { differenceOf } from "../../analysis/trace.ts";
import { number } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { InBoth } from "./cards.ts";
import { toldPlaces, type Places } from "./places.ts";

/** The municipality whose private places are gone from the card, and the one whose places changed group. */
export const AALBORG = "Aalborg";
export const MARIAGERFJORD = "Mariagerfjord";

/** What the story tells of the cards. */
export interface ToldCards {
  places: Places;
  aalborg: InBoth;
  /** Aalborg's own places and all its places, and by how many the private became fewer and its own more. */
  taken: { own: InBoth; all: InBoth; fewer: ValueFact; more: ValueFact };
  /** Mariagerfjord's own places and those of the agreement, and by how many they became fewer and more, and the difference. */
  swapped: { own: InBoth; shared: InBoth; fewer: ValueFact; more: ValueFact; rest: ValueFact };
}

/** The cards, and the two municipalities in which they cannot be believed as they stand. */
export function toldCards(tables: Tables): ToldCards {
  const places = toldPlaces(tables);
  const [own, shared] = [places.inBoth(MARIAGERFJORD, "kommunal"), places.inBoth(MARIAGERFJORD, "socialaftale")];
  const [aalborg, aalborgsOwn] = [places.inBoth(AALBORG, "privat"), places.inBoth(AALBORG, "kommunal")];
  const fewer = places.fewer(own, `Kommunale pladser: ${MARIAGERFJORD}`);
  const more = places.more(shared, `Fælles pladser: ${MARIAGERFJORD}`);
  return {
    ...{ places, aalborg },
    taken: {
      ...{ own: aalborgsOwn, all: places.allInBoth(AALBORG) },
      fewer: places.fewer(aalborg, `Private pladser: ${AALBORG}`),
      more: places.more(aalborgsOwn, `Kommunale pladser: ${AALBORG}`),
    },
    swapped: {
      ...{ own, shared, fewer, more },
      rest: factOf(
        differenceOf(more.account, fewer.account),
        `Kommunale pladser, der ikke kan være blevet fælles: ${MARIAGERFJORD}`,
        number,
      ),
    },
  };
}
