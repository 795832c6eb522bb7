import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { isSmallBase } from "../analysis/small-base.ts";
import { computed, medianOf } from "../analysis/trace.ts";
import { number, percent } from "../lib/format.ts";
import { quantity } from "../lib/quantity.ts";
import { factOf, type PlacedFact } from "../model/fact.ts";
import { amount, middleText } from "./amounts.ts";
import { periodText, titleText } from "./measure-sentences.ts";
import { kommunerFact, membersFact, placeFact } from "./place-facts.ts";
import { placesDoubt } from "./places-doubt.ts";
import { rankingLink } from "./ranking-link.ts";
import { above, below, FROM_END, isMiddle, isNearBottom, type Standing } from "./standing.ts";
import { isSlight, toldChange } from "./told-change.ts";

/** What a measure is and when: `Private pladser, 2024`. */
const named = (measured: KommuneMeasure): string => `${titleText(measured)}, ${periodText(measured)}`;

/** Every number that the sentences on a measure of a municipality say, each once. */
export function measureFacts(measured: KommuneMeasure): PlacedFact[] {
  const { account, counted, standing } = measured;
  return [
    factOf(account, named(measured), (value) => amount(measured, value)),
    ...(counted && isSmallBase(counted.value)
      ? [factOf(counted, "Det antal, som tallet hviler på", (value) => quantity(value, counted.unit))]
      : []),
    ...changeFacts(measured),
    ...(standing ? standingFacts(measured, standing) : []),
    ...(placesDoubt(measured)?.facts ?? []),
  ];
}

function changeFacts(measured: KommuneMeasure): PlacedFact[] {
  const { earlier, unit, decimals, aar } = measured;
  if (!earlier) return [];
  const change = toldChange(measured);
  const size = (of: number): string =>
    unit === "pct." ? `${number(of, decimals)} procentpoint` : percent(of).replace("-", "−");
  return [
    factOf(earlier.account, named({ ...measured, aar: earlier.aar }), (then) => amount(measured, then)),
    ...(change && !isSlight(change) ? [factOf(change, `Ændring fra ${earlier.aar} til ${aar}`, size)] : []),
  ];
}

function standingFacts(measured: KommuneMeasure, standing: Standing): PlacedFact[] {
  const { value: own, members } = measured;
  const listed = rankingLink(measured);
  const all = members.map(({ account }) => account);
  const compared = membersFact(all, listed);
  if (standing.sharedWith === all.length - 1) return [compared];
  const shared = standing.sharedWith === 0 ? [] : [sharedFact(measured, standing)];
  if (isMiddle(standing)) return [compared, ...shared];
  const middle = { ...factOf(medianOf(all), "Midt i feltet", () => middleText(measured, standing)), listed };
  return [compared, ...placeFacts(), ...shared, middle];

  function placeFacts(): PlacedFact[] {
    if (isNearBottom(standing)) {
      const untold = below(standing) === 0 && standing.sharedWith > 0;
      return untold ? [] : [placeFact(below(standing) + 1, "nedefra", all, listed)];
    }
    return above(standing) < FROM_END
      ? [placeFact(standing.rank.place, "oppefra", all, listed)]
      : [kommunerFact(all, (value) => value > own, "Kommuner med et højere tal", listed)];
  }
}

/** How many others have the same; of those that have none, how many they are together. */
function sharedFact(measured: KommuneMeasure, standing: Standing): PlacedFact {
  const { sharedWith } = standing;
  const { value: own, members } = measured;
  const all = members.map(({ account }) => account);
  const listed = rankingLink(measured);
  const same = kommunerFact(all, (value) => value === own, "Kommuner med samme tal, denne medregnet", listed);
  if (own === 0 && !isMiddle(standing)) return same;
  const formula = `${number(sharedWith + 1)} af ${number(all.length)} har tallet, og denne er en af dem`;
  return {
    ...factOf(computed(sharedWith, "kommuner", all, formula), "Andre kommuner med samme tal", (value) =>
      quantity(value, "kommuner"),
    ),
    listed,
  };
}
