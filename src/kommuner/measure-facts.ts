import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { isSmallBase } from "../lib/small-base.ts";
import { computed, plain } from "../analysis/trace.ts";
import { asWritten } from "../lib/as-written.ts";
import { number, percent } from "../lib/format.ts";
import { quantity } from "../lib/quantity.ts";
import { factOf, type PlacedFact } from "../model/fact.ts";
import { amount, isMiddleRounded, middleAmount } from "./amounts.ts";
import { datedTitle, periodText, titleText, yearsText } from "./measure-sentences.ts";
import { otherPart } from "./other-part.ts";
import { kommunerFact, membersFact, placeFact } from "./place-facts.ts";
import { placesDoubt } from "./places-doubt.ts";
import { rankingLink } from "./ranking-link.ts";
import { below, type Standing } from "./standing.ts";
import { isSlight, toldChange } from "./told-change.ts";
import { toldStanding } from "./told-standing.ts";
import { wholeOf } from "./whole-of.ts";

/** What a measure is and when: `Private pladser, 2024`. */
const named = (measured: KommuneMeasure): string => datedTitle(titleText(measured), periodText(measured));

/** Every number that the sentences on a measure of a municipality say, each once. */
export function measureFacts(measured: KommuneMeasure): PlacedFact[] {
  const { account, counted, standing } = measured;
  const other = otherPart(measured);
  return [
    factOf(account, named(measured), (value) => amount(measured, value)),
    ...(other
      ? [factOf(other.all, `Dem, der er ${other.name}, ${measured.aar}`, (value) => quantity(value, measured.unit))]
      : []),
    ...(measured.value > 0 && measured.measure.sentence.includes("{alle}")
      ? [factOf(wholeOf(measured), `Alle, ${measured.aar}`, (value) => quantity(value, measured.unit))]
      : []),
    ...(counted && isSmallBase(counted.value)
      ? [factOf(counted, "Det antal, som tallet hviler på", (value) => quantity(value, counted.unit))]
      : []),
    ...changeFacts(measured),
    ...(standing ? standingFacts(measured, standing) : []),
    ...(placesDoubt(measured)?.facts ?? []),
  ];
}

function changeFacts(measured: KommuneMeasure): PlacedFact[] {
  const { earlier, unit, decimals } = measured;
  if (!earlier) return [];
  const change = toldChange(measured);
  const size = (of: number): string =>
    unit === "pct." ? `${number(of, decimals)} procentpoint` : percent(of).replace("-", "−");
  return [
    factOf(earlier.account, named({ ...measured, aar: earlier.aar }), (then) => amount(measured, then)),
    ...(change && !isSlight(measured, change)
      ? [factOf(change, `Ændring fra ${yearsText({ ...measured, aar: earlier.aar })} til ${yearsText(measured)}`, size)]
      : []),
  ];
}

function standingFacts(measured: KommuneMeasure, standing: Standing): PlacedFact[] {
  const { members, decimals } = measured;
  const written = (value: number): number => asWritten(value, decimals);
  const own = written(measured.value);
  const listed = rankingLink(measured);
  const all = members.map(({ account }) => account);
  const told = toldStanding(measured, standing);
  const compared = membersFact(all, listed);
  if (told === "alike") return [compared];
  const others = standing.sharedWith === 0 ? [] : [othersFact(measured, standing)];
  const middle = middleFact(measured, standing);
  switch (told) {
    case "middle":
      return [compared, ...others];
    case "none":
      return [
        compared,
        kommunerFact(all, (value) => written(value) === own, "Kommuner med samme tal, denne medregnet", listed),
        middle,
      ];
    case "lowest":
      return [compared, ...others, middle];
    case "low shared":
      return [
        compared,
        kommunerFact(all, (value) => written(value) < own, "Kommuner med et lavere tal", listed),
        ...others,
        middle,
      ];
    case "low":
      return [compared, placeFact(below(standing) + 1, "nedefra", all, listed), middle];
    case "high":
    case "high shared":
      return [compared, placeFact(standing.rank.place, "oppefra", all, listed), ...others, middle];
    case "counted":
      return [
        compared,
        kommunerFact(all, (value) => written(value) > own, "Kommuner med et højere tal", listed),
        ...others,
        middle,
      ];
  }
}

/** The middle of all, with the two numbers that it lies between, and that it is rounded where it is. */
export function middleFact(measured: KommuneMeasure, standing: Standing): PlacedFact {
  const { middle } = standing;
  const formula = isMiddleRounded(measured, standing) ? `${middle.formula ?? plain(middle)}, afrundet` : middle.formula;
  const told = factOf({ ...middle, formula }, "Midt i feltet", () => middleAmount(measured, standing));
  return { ...told, listed: rankingLink(measured) };
}

/** How many others have the same. */
function othersFact(measured: KommuneMeasure, { sharedWith }: Standing): PlacedFact {
  const all = measured.members.map(({ account }) => account);
  const formula = `${number(sharedWith + 1)} af ${number(all.length)} har tallet, og denne er en af dem`;
  const others = computed(sharedWith, "kommuner", all, formula);
  return {
    ...factOf(others, "Andre kommuner med samme tal", (value) => quantity(value, "kommuner")),
    listed: rankingLink(measured),
  };
}
