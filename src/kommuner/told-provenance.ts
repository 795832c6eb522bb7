import { sort } from "d3";
import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { source } from "../catalogue.ts";
import { listAnd } from "../lib/list.ts";
import { periodText } from "./measure-sentences.ts";

/** Where the words on a measure have their numbers from: ids of the sources, oldest first, and the times in words. */
export interface Provenance {
  kilder: string[];
  /** `2024`, `2018 og 2024`. */
  years: string;
}

/** The sources and times of all that is told of a measure: of its newest value, and of the earlier one beside it. */
export function toldProvenance(measured: KommuneMeasure): Provenance {
  const { earlier, kilder } = measured;
  const then = earlier === undefined ? [] : [periodText({ ...measured, aar: earlier.aar })];
  return {
    kilder: sort(new Set([...(earlier?.kilder ?? []), ...kilder]), (kilde) => source(kilde).moede),
    years: listAnd([...new Set([...then, periodText(measured)])]),
  };
}
