import type { ComparedMeasure, MeasureDoubt } from "../model/comparison.ts";

/** The id of what may be wrong with a measure, where a page tells it. */
export const doubtId = ({ id }: MeasureDoubt): string => `forbehold-${id}`;

/** Leads to what may be wrong with a measure, where that is told on the page; the first of several. */
export function doubtAnchor({ doubts: [first] }: ComparedMeasure): string | undefined {
  return first && `#${doubtId(first)}`;
}
