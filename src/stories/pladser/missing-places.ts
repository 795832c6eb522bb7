import {
  fewestAbove,
  hardestToBelieve,
  privateTotalDoubt,
  shareWith,
  unplacedPrivate,
  unplacedTraced,
} from "../../analysis/pladser.ts";
import { computed } from "../../analysis/trace.ts";
import { number } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Cards } from "./cards.ts";
import { sharesIn } from "./shares.ts";

/** The private places of the last year that the source's own total has and its municipalities lack, and what they could change. */
export function missingPlaces(cards: Cards, { anomalies, sources }: Tables) {
  const { rows, read, places, last } = cards;
  const missing = unplacedPrivate(rows, anomalies, last);
  const ownTotal = read.sum({ ejerform: "privat", aar: last });
  /** The private places of a municipality, and all its places. */
  const placesIn = (kommune: string): [own: ValueFact, all: ValueFact] => [
    read.one({ kommune, aar: last, ejerform: "privat" }),
    read.sum({ kommune, aar: last }),
  ];
  return {
    unplaced: factOf(
      unplacedTraced(privateTotalDoubt(rows, anomalies, last), ownTotal.account, sources),
      `Private pladser, der mangler i kommunernes tal, ${last}`,
      number,
    ),
    /** Whether there are any. */
    lacks: missing > 0,
    /** The municipality whose figure is hard to believe while they are missing: the one that lost most. */
    doubtful: hardestToBelieve(places, missing, last),
    /** How many of them a municipality must have for its private share to be above another share. */
    enough: (kommune: string, above: ValueFact): ValueFact => {
      const [own, all] = placesIn(kommune);
      return factOf(
        computed(
          fewestAbove(above.value / 100, own.value, all.value),
          "pladser",
          [all.account, above.account],
          `det mindste antal n, hvor (${own.text} + n) / (${all.text} + n) er over ${above.account.formula ?? above.text}`,
        ),
        `Private pladser, der skal mangle i ${kommune} Kommune, for at den kommer øverst, ${last}`,
        number,
      );
    },
    /** The municipalities whose private share would reach a share, in per cent, if every one of them lay there. */
    couldReach: (target: number): string[] =>
      sharesIn(cards, last, "privat")
        .filter(({ share }) => share.value < target)
        .map(({ kommune }) => kommune)
        .filter((kommune) => {
          const [own, all] = placesIn(kommune);
          return shareWith(missing, own.value, all.value) >= target;
        }),
  };
}

export type MissingPlaces = ReturnType<typeof missingPlaces>;
