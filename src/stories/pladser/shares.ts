import { descending, sort } from "d3";
import type { Ownership } from "../../analysis/pladser.ts";
import type { ValueFact } from "../../model/fact.ts";
import type { Cards } from "./cards.ts";

/** A municipality with the share of its places that one ownership has. */
export interface Share {
  kommune: string;
  share: ValueFact;
}

/** The municipalities of a year, the one with the largest share of an ownership first. */
export const sharesIn = ({ inYear, share }: Cards, aar: number, form: Ownership): Share[] =>
  sort(
    inYear(aar).map(({ kommune }) => ({ kommune, share: share(kommune, aar, form) })),
    (a, b) => descending(a.share.value, b.share.value),
  );
