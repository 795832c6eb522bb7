import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { isSmallBase } from "../lib/small-base.ts";
import { quantityInWords } from "../lib/quantity.ts";

/** That a rate or share rests on so few that one more or one less would move it; empty where it does not. */
export const smallBaseSentence = ({ counted }: Pick<KommuneMeasure, "counted">): string =>
  counted && isSmallBase(counted.value)
    ? `Tallet hviler på kun ${quantityInWords(counted.value, counted.unit)}, så én mere eller mindre ville ændre det meget.`
    : "";
