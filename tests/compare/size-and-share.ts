import type { PairChoice } from "../../src/compare/pair-choice.ts";
import { comparisonFile } from "../../src/kommuner/comparison-file.ts";
import { needed } from "../../src/lib/needed.ts";

export const file = comparisonFile();

/** A measure of the comparison by its id. Throws where there is none. */
export const measure = (id: string) =>
  needed(
    file.measures.find((one) => one.id === id),
    id,
  );

/** How many live in a municipality, and how many of them are something. */
export const SIZE_AND_SHARE: PairChoice = {
  ...{ x: "flygtninge-pr-kommune-indbyggere", y: "flygtninge-pr-kommune-ikke-vestlige-andel" },
  ...{ region: "", perInhabitant: false, chosen: [] },
};
