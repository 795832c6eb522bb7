import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { shortSentence } from "./measure-sentences.ts";
import { placeSentence } from "./place-sentence.ts";
import { placesDoubt } from "./places-doubt.ts";

/** A value and where it stands, in a sentence each; the place is left out where it may be another. */
export const valueAndPlace = (measured: KommuneMeasure): string =>
  measured.standing && placesDoubt(measured)?.moves !== true
    ? `${shortSentence(measured)} ${placeSentence(measured, measured.standing)}`
    : shortSentence(measured);
