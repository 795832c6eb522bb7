import { WEAK_BASE, weightedResponse, type Assessment } from "../../analysis/erhvervshuse.ts";
import { SURE } from "../../analysis/intervals.ts";
import { lowestBy, members, type Of } from "../../analysis/members.ts";
import { differenceOf, extremeOf } from "../../analysis/trace.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { chosenFact, factOf, type ValueFact } from "../../model/fact.ts";
import type { Traced } from "../../model/traced.ts";
import { shortName, type Houses } from "./houses.ts";

const score: Of<Assessment> = ({ nps }) => nps.at.value;
const scoreLow: Of<Assessment> = ({ nps }) => nps.at.low;
const effect: Of<Assessment> = ({ effekt }) => effekt.at.value;
const effectLow: Of<Assessment> = ({ effekt }) => effekt.at.low;
const response: Of<Assessment> = ({ svarprocent }) => svarprocent;
const answered: Of<Assessment> = ({ svar }) => svar;

/** What the prose says of the houses, each with what it rests on. */
export function houseFacts({ year, all, drift, vaekst, total, npsTarget, effectTarget, gaps, at, ...pairs }: Houses) {
  const fact = (value: Traced, what: string, format: (value: number) => string = number): ValueFact =>
    factOf(value, `${what}, ${year}`, format);
  const { which, howMany } = members<Assessment>(shortName, "huse", String(year));
  const isClear = ({ nps }: Assessment): boolean => nps.low > npsTarget.value;
  const hovedstaden = at(drift, "Hovedstaden");
  const nordjylland = at(all, "Nordjylland");
  return {
    weak: chosenFact(number(WEAK_BASE), "Grænse for få svar", "med færre siger et resultat for lidt til at stå alene"),
    sure: chosenFact(
      percent(SURE),
      "Usikkerhedsintervallernes sikkerhed",
      "så et interval højst rammer ved siden af én gang ud af tyve",
    ),
    houses: howMany(all, "Erhvervshuse i evalueringen", () => true, score),
    reached: howMany(all, "Huse, der nåede målet", ({ nps }) => nps.value >= npsTarget.value, score),
    clear: which(all.filter(isClear), "Huse, hvor hele usikkerheden ligger over målet", scoreLow),
    clearOnes: howMany(all, "Antal huse, hvor hele usikkerheden ligger over målet", isClear, scoreLow),
    worst: which(lowestBy(all, score), "Huset med den laveste score", score),
    unsureAnyway: which(
      all.filter(({ npsNarrow }) => npsNarrow.low < npsTarget.value),
      "Huse, der kan have misset målet, uanset hvordan man regner",
      ({ npsNarrow }) => npsNarrow.at.low,
    ),
    npsAll: fact(score(total), "Net Promoter Score, alle huse"),
    pairs: fact(pairs.pairs, "Par af huse, der kan sammenlignes"),
    drowned: fact(pairs.drowned, "Par, der ikke kan skelnes, når usikkerheden er størst"),
    drownedAnyway: fact(pairs.drownedAnyway, "Par, der ikke kan skelnes, når usikkerheden er mindst", spelled),
    atOnce: fact(pairs.atOnce, "Par, der kan skelnes, når alle sammenligninger skal holde på én gang"),
    atOnceAnyway: fact(
      pairs.atOnceAnyway,
      "Par, der kan skelnes, når alle sammenligninger skal holde på én gang og usikkerheden er mindst",
      spelled,
    ),
    /** The pairs that can be told apart one by one, with the largest uncertainty and with the smallest. */
    apart: pairs.apart.map(({ a, b }) => which([a, b], "Par, der kan skelnes, når usikkerheden er størst", score)),
    apartNarrow: pairs.apartNarrow.map(({ a, b }) =>
      which([a, b], "Par, der kan skelnes, når usikkerheden er mindst", score),
    ),
    inEveryPair: which(
      all.filter((house) => pairs.apart.every(({ a, b }) => house === a || house === b)),
      "Huse i alle de par, der kan skelnes, når usikkerheden er størst",
      scoreLow,
    ),
    narrowRestOnClear: pairs.apartNarrow.every(({ a, b }) => isClear(a) || isClear(b)),
    weakDrift: howMany(drift, "Huse med få svar fra driftsvirksomheder", ({ weak }) => weak, answered),
    below: which(
      drift.filter(({ nps }) => nps.value < npsTarget.value),
      "Huse, hvor driftsvirksomhedernes score ligger under målet",
      score,
    ),
    gap: which(
      gaps.flatMap(({ clear, drift: own }) => (clear ? [own] : [])),
      "Huse, hvor drift og vækst ligger længere fra hinanden end usikkerheden",
      ({ nps }) => nps.at.high,
    ),
    hovedstadenDrift: fact(score(hovedstaden), "Hovedstaden: Net Promoter Score, drift"),
    hovedstadenVaekst: fact(score(at(vaekst, "Hovedstaden")), "Hovedstaden: Net Promoter Score, vækst"),
    hovedstadenAnswers: fact(hovedstaden.svar, "Hovedstaden: svar fra driftsvirksomheder"),
    hovedstadenHigh: fact(hovedstaden.nps.at.high, "Hovedstaden: øvre ende af usikkerheden, drift"),
    effectAll: fact(effect(total), "Oplever effekt, alle huse", percent),
    effectSure: howMany(
      all,
      "Huse, hvor hele usikkerheden ligger over målet for effekt",
      ({ effekt }) => effekt.low > effectTarget.value,
      effectLow,
    ),
    effectGap: fact(
      differenceOf(extremeOf(all.map(effect), "lavest"), extremeOf(all.map(effect), "højest")),
      "Største forskel i oplevet effekt",
      (points) => `${spelled(points)} procentpoint`,
    ),
    /** By how much the lowest of the houses is above the target. */
    effectMargin: fact(
      differenceOf(effectTarget.account, extremeOf(all.map(effect), "lavest")),
      "Afstand fra målet for effekt til huset med den laveste andel",
    ),
    unsureEffect: which(
      drift.filter(({ effekt }) => effekt.low < effectTarget.value),
      "Huse, hvor målet for effekt er mindre sikkert nået for drift",
      effectLow,
    ),
    sent: fact(total.sendt, "Evalueringer sendt, alle huse"),
    response: fact(total.svarprocent, "Svarprocent, alle huse", percent),
    responseOfHouses: fact(weightedResponse(all), "Svarprocent, når husenes egne tal vejes sammen", (value) =>
      percent(value, 1),
    ),
    majority: which(
      all.filter(({ svarprocent }) => svarprocent.value > 50),
      "Huse, hvor mere end halvdelen blev besvaret",
      response,
    ),
    fewestReplies: which(
      [all, drift, vaekst].flatMap((houses) => lowestBy(houses, response)),
      "Huset med den laveste svarprocent, både i alt, for drift og for vækst",
      response,
    ),
    fewestAnswers: which(lowestBy(all, answered), "Huset med færrest svar", answered),
    nordjyllandResponse: fact(nordjylland.svarprocent, "Nordjylland: svarprocent", percent),
    nordjyllandSent: fact(nordjylland.sendt, "Nordjylland: evalueringer sendt"),
    nordjyllandAnswers: fact(nordjylland.svar, "Nordjylland: antal svar"),
  };
}

export type HouseFacts = ReturnType<typeof houseFacts>;
