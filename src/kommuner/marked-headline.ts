import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { headlineText } from "./measure-sentences.ts";
import { placesDoubt } from "./places-doubt.ts";

/** The title with the value, and with the mark of a number in doubt: `Private pladser: 52 (usikkert tal)`. */
export function markedHeadline(measured: KommuneMeasure): string {
  const mark = placesDoubt(measured)?.mark;
  return mark === undefined ? headlineText(measured) : `${headlineText(measured)} (${mark})`;
}
