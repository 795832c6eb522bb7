import { lowerCase } from "../lib/lower-case.ts";
import type { ComparedMeasure } from "../model/comparison.ts";

/** What a measure is and when, and what kind of figures it has where its dataset says so: `Lærepladser, 2025 (planlagt)`. */
export const pairTold = ({ name, status }: ComparedMeasure): string =>
  status === null ? name : `${name} (${lowerCase(status)})`;
