import { differenceOf } from "../../analysis/trace.ts";
import { millions, number } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Payers } from "./payers.ts";
import type { ToldVisits } from "./visits.ts";

/** What the municipalities paid and how often they were visited, in the year that was promised more and in a later one. */
export function turnOf({ paidIn }: Payers, { made, later }: ToldVisits) {
  const [then, now] = [paidIn(made.aar), paidIn(later.aar)];
  const span = `${made.aar} til ${later.aar}`;
  const more = (before: ValueFact, after: ValueFact, what: string): ValueFact =>
    factOf(differenceOf(before.account, after.account), `${what}, flere: ${span}`, number);
  return {
    ...{ then, now },
    less: factOf(differenceOf(now.sum.account, then.sum.account), `Kommunernes regning, forskel: ${span}`, millions),
    more: {
      visits: more(made.all, later.all, "Besøg hos plejefamilier"),
      unmet: more(made.unmet, later.unmet, "Forgæves besøg hos plejefamilier"),
      met: more(made.met, later.met, "Besøg hos plejefamilier, der ikke var forgæves"),
    },
  };
}

export type Turn = ReturnType<typeof turnOf>;
