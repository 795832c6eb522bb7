import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import type { Ownership } from "../analysis/pladser.ts";
import { kommune } from "../catalogue.ts";
import pladser from "../datasets/pladser-pr-kommune.ts";
import { lowerFirst } from "../lib/format.ts";
import { needed } from "../lib/needed.ts";
import { urls } from "../site/urls.ts";
import { entryId } from "./entry-id.ts";
import { titleText } from "./measure-sentences.ts";

/** The name of the ranking of a measure in its address; of an older year than others have, with the year. */
export const rankingId = (measured: KommuneMeasure): string =>
  measured.newest ? entryId(measured) : `${entryId(measured)}-${measured.aar}`;

/** What is ranked of a form of ownership. */
export const OWNERSHIP_TITLES: Readonly<Record<Ownership, string>> = {
  kommunal: "De kommunale pladsers andel af alle pladser",
  privat: "De private pladsers andel af alle pladser",
  socialaftale: "De fælles pladsers andel af alle pladser",
};

/** The name of the ranking of municipalities by the share that a form of ownership has of their places. */
export const ownershipRankingId = (form: Ownership): string => `${pladser.id}-andel-${form}`;

/**
 * Where the municipality of a measure stands in the ranking of all by it, and what the way there is called: by the measure,
 * since a page has many.
 */
export function rankingLink(measured: KommuneMeasure): { href: string; text: string } {
  const { measure, members } = measured;
  const all = measure.comparable === "landet" ? `Alle ${members.length} kommuner` : "Rangliste";
  return {
    href: `${urls.ranking(rankingId(measured))}#${measured.kommune.slug}`,
    text: `${all}: ${lowerFirst(titleText(measured))}`,
  };
}

/** Where a municipality stands in the ranking by private places in the newest year, and what the way there is called. */
export function privateRankingLink(kommunekode: number): { href: string; text: string } {
  const measure = needed(
    pladser.measures?.find(({ where }) => where?.["ejerform"] === "privat"),
    "målet for private pladser",
  );
  return {
    href: `${urls.ranking(entryId({ dataset: pladser, measure }))}#${kommune(kommunekode).slug}`,
    text: `Rangliste: ${lowerFirst(measure.title)}`,
  };
}

/** Where a municipality stands in the ranking by a form of ownership, and what the way there is called. */
export const ownershipRankingLink = (form: Ownership, kommunekode: number): { href: string; text: string } => ({
  href: `${urls.ranking(ownershipRankingId(form))}#${kommune(kommunekode).slug}`,
  text: `Rangliste: ${lowerFirst(OWNERSHIP_TITLES[form])}`,
});
