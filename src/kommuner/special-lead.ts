import { lowerFirst, number } from "../lib/format.ts";
import type { KommuneEntry } from "./all.ts";
import { middleSentence } from "./comparison-sentence.ts";
import { entryId } from "./entry-id.ts";
import { placesDoubt } from "./places-doubt.ts";
import { nounOf } from "./measured-noun.ts";
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

/** The middle of what the headline has not named, where it tells of what has everything instead. */
function namedMiddle(special: Compared): string | undefined {
  if (otherPart(special) === undefined) return undefined;
  const { unit, measure, standing } = special;
  return `Midt i feltet lå ${nounOf(unit).noun} af ${lowerFirst(measure.title)} på ${number(standing.middle.value)}.`;
}

/** What is special in a municipality, as its page opens; undefined where it is compared with nobody. */
export function specialLead(entry: KommuneEntry): SpecialLead | undefined {
  const special = specialOf(entry);
  if (!special) return undefined;
  const { standing } = special;
  return {
    headline: valueAndPlace(special),
    beside: [namedMiddle(special) ?? middleSentence(special, standing), placesDoubt(special)?.sentence ?? ""]
      .filter((sentence) => sentence !== "")
      .join(" "),
    id: entryId(special),
  };
}
