import { medianOf } from "../analysis/trace.ts";
import { withDoubt } from "../charts/with-doubt.ts";
import { number } from "../lib/format.ts";
import { isCounted, quantityInWords } from "../lib/quantity.ts";
import { isSmallBase } from "../lib/small-base.ts";
import { factOf, type PlacedFact } from "../model/fact.ts";
import type { Traced } from "../model/traced.ts";
import type { KommuneEntry } from "./all.ts";
import { amount, middleAmount, middleNumber } from "./amounts.ts";
import { entryId } from "./entry-id.ts";
import { datedTitle, periodText, titleText } from "./measure-sentences.ts";
import { middleFact } from "./measure-facts.ts";
import { placesDoubt } from "./places-doubt.ts";
import { rankingLink } from "./ranking-link.ts";
import { bySpecial, isInhabitants, isPayment, type Compared } from "./special.ts";
import { above, below, type Standing } from "./standing.ts";
import { tellsMiddle, toldStanding } from "./told-standing.ts";

/** A measure of a municipality at a glance. */
export interface GlanceRow {
  /** Where on the page it is told. */
  id: string;
  title: string;
  value: string;
  /** Where it lies among those compared, from the lowest (0) to the highest (1). */
  at: number;
  /** `nr. 98 af 98`, and the ranking that it is a place in. */
  place: { text: string; href: string };
  /** The middle of all who are compared. */
  middle: string;
  /** Whom it is the middle of, where others than its council are compared: `i landet`, `blandt de 64`. */
  among: string;
  /** The middle of its council, where others are compared too. */
  council?: { middle: string; at: number };
  /** The numbers here that the words on the measure do not say. */
  facts: readonly PlacedFact[];
}

/** All measures that a municipality is compared by, the most special first, payments and the number of inhabitants last. */
export function glanceRows({ measures }: Pick<KommuneEntry, "measures">): GlanceRow[] {
  const others = measures.filter((one) => isPayment(one) || isInhabitants(one));
  const compared = others.flatMap((one) => (one.standing ? [{ ...one, standing: one.standing }] : []));
  return [...bySpecial({ measures }), ...compared].map(glanceRow);
}

function glanceRow(measured: Compared): GlanceRow {
  const { measure, standing, unit, value, members } = measured;
  const { rank, sharedWith } = standing;
  const last = sharedWith === 0 ? "" : `-${number(rank.place + sharedWith)}`;
  const doubt = placesDoubt(measured)?.mark ?? fewMark(measured);
  const inCouncil = measure.comparable === "landet" ? { ...standing, middle: councilMiddle(measured) } : undefined;
  return {
    id: entryId(measured),
    title: yearedTitle(measured),
    value: withDoubt(value === 0 && isCounted(unit) ? "0" : amount(measured, value), doubt),
    at: between(below(standing), above(standing), rank.of),
    place: { text: `nr. ${number(rank.place)}${last} af ${number(rank.of)}`, href: rankingLink(measured).href },
    middle: middleNumber(measured, standing),
    among: measured.members.length === measured.groupSize ? "i landet" : `blandt de ${number(measured.members.length)}`,
    ...(inCouncil
      ? { council: { middle: middleNumber(measured, inCouncil), at: placeOf(inCouncil.middle.value, members) } }
      : {}),
    facts: [
      ...(inCouncil ? [councilFact(measured, inCouncil)] : []),
      ...(tellsMiddle(toldStanding(measured, standing)) ? [] : [middleFact(measured, standing)]),
    ],
  };
}

/** That a rate rests on so few that one more or less would move it. */
const fewMark = ({ counted }: Compared): string | undefined =>
  counted && isSmallBase(counted.value) ? `hviler på ${quantityInWords(counted.value, counted.unit)}` : undefined;

/** The title with its year, not with the day of it. */
function yearedTitle(measured: Compared): string {
  const period = periodText(measured);
  const years = period.match(/\d{4}/g) ?? [];
  return datedTitle(titleText(measured), years.length === 1 ? years.join() : period);
}

/** Where something lies among so many; half of those that have the same lie on each side of it. */
const between = (less: number, more: number, all: number): number => (less + all - more) / 2 / all;

function placeOf(value: number, members: Compared["members"]): number {
  const [less, more] = [members.filter((one) => one.value < value), members.filter((one) => one.value > value)];
  return between(less.length, more.length, members.length);
}

/** The middle of those of the municipality's own council. */
const councilMiddle = ({ members, kommune }: Compared): Traced =>
  medianOf(members.filter((one) => one.kommune.kkr === kommune.kkr).map(({ account }) => account));

function councilFact(measured: Compared, inCouncil: Standing): PlacedFact {
  const what = `Midt i KKR ${measured.kommune.kkr}: ${yearedTitle(measured)}`;
  const fact = factOf(inCouncil.middle, what, () => middleAmount(measured, inCouncil));
  return { ...fact, listed: rankingLink(measured) };
}
