import { hardestToBelieve, privateTotalDoubt, unplacedPrivate, unplacedTraced } from "../../analysis/pladser.ts";
import { sumOf } from "../../analysis/trace.ts";
import { number } from "../../lib/format.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Cards } from "./cards.ts";

/** The private places of the last year that the source's own total has and its municipalities lack. */
export function missingPlaces(cards: Cards, { anomalies, sources }: Tables) {
  const { rows, read, places, last } = cards;
  const missing = unplacedPrivate(rows, anomalies, last);
  const added = read.sum({ ejerform: "privat", aar: last });
  const unplaced = factOf(
    unplacedTraced(privateTotalDoubt(rows, anomalies, last), added.account, sources),
    `Private pladser, der mangler i kommunernes tal, ${last}`,
    number,
  );
  return {
    ...{ unplaced, added },
    /** The source's own total of the private places. */
    printed: factOf(sumOf([added.account, unplaced.account]), `Private pladser, kildens egen total, ${last}`, number),
    /** Whether there are any. */
    lacks: missing > 0,
    /** The municipality whose figure is hard to believe while they are missing: the one that lost most. */
    doubtful: hardestToBelieve(places, missing, last),
  };
}

export type MissingPlaces = ReturnType<typeof missingPlaces>;
