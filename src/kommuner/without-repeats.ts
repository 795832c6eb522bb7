import type { KommuneMeasure } from "../analysis/kommune-measures.ts";

/** Measures without the rates that only repeat that there is nothing: one of no refugees says no more than that there are none. */
export const withoutRepeats = (measures: readonly KommuneMeasure[]): KommuneMeasure[] =>
  measures.filter((rate) => {
    const isCountOfIt = ({ dataset, measure }: KommuneMeasure): boolean =>
      dataset.id === rate.dataset.id && measure.column === rate.measure.column && measure.per === undefined;
    return !(rate.measure.per && rate.value === 0 && measures.some(isCountOfIt));
  });
