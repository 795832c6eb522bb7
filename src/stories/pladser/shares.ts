import { ascending, descending, sort } from "d3";
import type { Ownership } from "../../analysis/pladser.ts";
import { differenceOf } from "../../analysis/trace.ts";
import { signed } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Cards } from "./cards.ts";

/** A municipality with the share of its places that one ownership has. */
export interface Share {
  kommune: string;
  kommunekode: number;
  share: ValueFact;
}

/** A municipality with its private share in the first and in the last year. */
export interface Shift {
  kommune: string;
  kommunekode: number;
  from: ValueFact;
  to: ValueFact;
  change: ValueFact;
}

/** The municipalities of a year, the one with the largest share of an ownership first. */
export const sharesIn = ({ inYear, share }: Cards, aar: number, form: Ownership): Share[] =>
  sort(
    inYear(aar).map(({ kommune, kommunekode }) => ({ kommune, kommunekode, share: share(kommune, aar, form) })),
    (a, b) => descending(a.share.value, b.share.value),
  );

/** How the private shares changed from the first year to the last, the largest fall first. */
export const shiftsOf = ({ inYear, shareInBoth, first, last }: Cards): Shift[] =>
  sort(
    inYear(last).map(({ kommune, kommunekode }) => {
      const { before: from, after: to } = shareInBoth(kommune);
      const change = factOf(
        differenceOf(from.account, to.account),
        `Den private andel, ændring: ${kommune}, ${first} til ${last}`,
        (points) => `${signed(points)} procentpoint`,
      );
      return { kommune, kommunekode, from, to, change };
    }),
    (a, b) => ascending(a.change.value, b.change.value),
  );
