import { greatest } from "d3";
import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { capital, lowerFirst } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { needed } from "../lib/needed.ts";
import { entryId } from "./entry-id.ts";
import { whyNotCompared } from "./comparison-sentence.ts";
import { titleText } from "./measure-sentences.ts";

/** Measures of a dataset that there are of municipalities, and that they are not compared by. */
export interface NotCompared {
  dataset: string;
  /** What they are: `Bidrag til sundhedsklyngen`. */
  text: string;
  /** How many municipalities have one of them. */
  kommuner: number;
  /** Why they are not compared, in a Danish sentence. */
  why: string;
}

/** What a measure is called in the newest year that a municipality has it. */
const newestTitle = (measures: readonly KommuneMeasure[]): string =>
  titleText(
    needed(
      greatest(measures, ({ aar }) => aar),
      "en kommune med tallet",
    ),
  );

/** What has two ways to go, as titles say each by itself. */
const WAY = /^(?:færre|flere) /;

/** Titles in the middle of a sentence, those of the same thing that went each its way as one: `færre eller flere ledige pladser`. */
const toldTogether = (titles: readonly string[]): string[] =>
  [...Map.groupBy(titles.map(lowerFirst), (title) => title.replace(WAY, ""))].flatMap(([thing, own]) =>
    own.length > 1 ? [`færre eller flere ${thing}`] : own,
  );

/** The place of a measure among those of its dataset. */
const placeOf = ({ dataset, measure }: KommuneMeasure): number => dataset.measures.indexOf(measure);

/** The measures that no municipality has a place by, those of one dataset together where they have the same reason. */
export function notCompared(all: readonly KommuneMeasure[]): NotCompared[] {
  const unranked = [...Map.groupBy(all, entryId).values()].filter((measures) =>
    measures.every(({ standing }) => standing === undefined),
  );
  const alike = Map.groupBy(unranked.flat(), (one) => `${one.dataset.id} ${whyNotCompared(one)}`);
  return [...alike.values()].map((measures) => {
    const first = needed(measures[0], "et tal");
    const inOrder = measures.toSorted((a, b) => placeOf(a) - placeOf(b));
    const titles = [...Map.groupBy(inOrder, entryId).values()].map(newestTitle);
    return {
      dataset: first.dataset.id,
      text: capital(listAnd(toldTogether(titles))),
      kommuner: new Set(measures.map(({ kommune }) => kommune.kommunekode)).size,
      why: whyNotCompared(first),
    };
  });
}
