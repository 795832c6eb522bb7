import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import type { Ownership } from "../analysis/pladser.ts";
import { kommune } from "../catalogue.ts";
import pladser from "../datasets/pladser-pr-kommune.ts";
import { lowerFirst } from "../lib/format.ts";
import { urls } from "../site/urls.ts";
import { entryId } from "./entry-id.ts";
import { titleText } from "./measure-sentences.ts";

/** The name of the ranking of a measure in its address; of an older year than others have, with the year. */
export const rankingId = (measured: KommuneMeasure): string =>
  measured.newest ? entryId(measured) : `${entryId(measured)}-${measured.aar}`;

/** The name of the ranking of municipalities by the share that a form of ownership has of their places. */
export const ownershipRankingId = (form: Ownership): string => `${pladser.id}-andel-${form}`;

/**
 * Where the municipality of a measure stands in the ranking of all by it, and what the way there is called: by the measure,
 * since a page has many.
 */
export function rankingLink(measured: KommuneMeasure): { href: string; text: string } {
  const title = titleText(measured);
  return {
    href: `${urls.ranking(rankingId(measured))}#${measured.kommune.slug}`,
    text:
      measured.measure.comparable === "landet"
        ? `${title} i alle ${measured.members.length} kommuner`
        : `Rangliste: ${lowerFirst(title)}`,
  };
}

/** Where a municipality stands in the ranking by a form of ownership. */
export const ownershipRanking = (form: Ownership, kommunekode: number): string =>
  `${urls.ranking(ownershipRankingId(form))}#${kommune(kommunekode).slug}`;
