import { greatest } from "d3";
import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { lowerFirst, number } from "../lib/format.ts";
import { isCounted } from "../lib/quantity.ts";
import { kommuneName } from "../model/kommune.ts";
import type { KommuneEntry } from "./all.ts";
import { middleSentence } from "./comparison-sentence.ts";
import { entryId } from "./entry-id.ts";
import { placesDoubt } from "./places-doubt.ts";
import { titleText } from "./measure-sentences.ts";
import { otherPart } from "./other-part.ts";
import { specialOf, type Compared } from "./special.ts";
import { valueAndPlace } from "./value-and-place.ts";

/** What a municipality's page opens on. */
export interface SpecialLead {
  /** The value and its place: what is special here. */
  headline: string;
  /** What the middle is, and what is in doubt about it. */
  beside: string;
  /** The place on the page that has its figure and says where its numbers come from. */
  id: string;
}

/** A count that became so many times smaller or larger is what a page opens on, however sure it is. */
const LEAP = 4;
/** Of fewer than this a leap says little. */
const MANY = 100;

type Leap = Compared & { earlier: KommuneMeasure["earlier"] & object };

/** The count that has changed most, where that is many times over. */
function leapOf({ measures }: KommuneEntry): Leap | undefined {
  const times = ({ value, earlier }: Leap): number => Math.max(value / earlier.value, earlier.value / value);
  const leaps = measures.flatMap((one) => {
    const { standing, earlier, measure, unit } = one;
    const isCount =
      measure.per === undefined && isCounted(unit) && earlier && Math.max(one.value, earlier.value) >= MANY;
    return isCount && standing ? [{ ...one, standing, earlier }] : [];
  });
  return greatest(
    leaps.filter((one) => times(one) >= LEAP),
    times,
  );
}

/** How a count changed: `Antallet af private pladser i Aalborg faldt fra 536 i 2018 til 52 i 2024.` */
function leapSentence(leap: Leap): string {
  const { kommune, value, aar, earlier } = leap;
  const way = value < earlier.value ? "faldt" : "steg";
  const from = `fra ${number(earlier.value)} i ${earlier.aar} til ${number(value)} i ${aar}`;
  return `Antallet af ${lowerFirst(titleText(leap))} ${kommune.sted} ${way} ${from}.`;
}

/** That nobody else has none of it; empty where others have none too. */
function onlySentence({ kommune, measure, standing, members, groupSize }: Compared): string {
  const isAlone = standing.sharedWith === 0 && members.length === groupSize && measure.comparable === "kkr";
  return isAlone
    ? `${kommuneName(kommune)} var den eneste kommune i KKR ${kommune.kkr} uden ${lowerFirst(measure.title)}.`
    : "";
}

/** What is special in a municipality, as its page opens; undefined where it is compared with nobody. */
export function specialLead(entry: KommuneEntry): SpecialLead | undefined {
  const leap = leapOf(entry);
  if (leap) {
    return {
      headline: leapSentence(leap),
      beside: placesDoubt(leap)?.mark === undefined ? "" : "Tallet er usikkert.",
      id: entryId(leap),
    };
  }
  const special = specialOf(entry);
  if (!special) return undefined;
  if (otherPart(special)) {
    return { headline: valueAndPlace(special), beside: onlySentence(special), id: entryId(special) };
  }
  const { standing } = special;
  return {
    headline: valueAndPlace(special),
    beside: [middleSentence(special, standing), placesDoubt(special)?.sentence ?? ""]
      .filter((sentence) => sentence !== "")
      .join(" "),
    id: entryId(special),
  };
}
