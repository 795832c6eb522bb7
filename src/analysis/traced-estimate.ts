import type { Traced } from "../model/traced.ts";
import type { Estimate } from "./intervals.ts";
import { computed, plain } from "./trace.ts";

/** An estimate that knows what it rests on: the printed value, and the ends of its interval as values of their own. */
export interface TracedEstimate extends Estimate {
  at: Readonly<Record<keyof Estimate, Traced>>;
}

/** How an interval is made of a value and of the number of answers behind it. */
export type IntervalOf = (value: number, answers: number) => Estimate;

/** The estimate that an interval makes of a printed value and of how many answered. Throws what the interval throws. */
export function estimateOf(value: Traced, answers: Traced, interval: IntervalOf): TracedEstimate {
  const estimate = interval(value.value, answers.value);
  const end = (at: number, which: string): Traced =>
    computed(
      at,
      value.unit,
      [value, answers],
      `${which} ende af intervallet for ${plain(value)} ved ${plain(answers)} svar`,
    );
  return { ...estimate, at: { value, low: end(estimate.low, "nedre"), high: end(estimate.high, "øvre") } };
}
