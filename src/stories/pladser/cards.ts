import { factReader } from "../../analysis/fact-reader.ts";
import { placesByKommune, type Ownership, type PlacesInKommune } from "../../analysis/pladser.ts";
import { tracer } from "../../analysis/tracer.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { listAnd } from "../../lib/list.ts";
import { needed } from "../../lib/needed.ts";
import { namedFact, type Fact, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn } from "../../model/traced.ts";

/** One figure in the first and in the last year. */
export interface InBoth {
  before: ValueFact;
  after: ValueFact;
}

/** Whether there was less in the last year than in the first. */
export const fell = ({ before, after }: InBoth): boolean => after.value < before.value;

/** The cards of places, one for each year, and what is read of the first and the last of them. */
export function cardsOf(tables: Tables) {
  const rows = tables.rowsOf(pladser);
  const trace = tracer(pladser, rows);
  const read = factReader(pladser, rows, "pladser");
  const places = placesByKommune(rows);
  const first = needed(places[0], "pladser i kommunerne").aar;
  const last = needed(
    places.findLast(({ aar }) => aar > first),
    `pladser i kommunerne i et andet år end ${first}`,
  ).aar;
  const share = (kommune: string, aar: number, ejerform: Ownership): ValueFact =>
    read.share({ kommune, ejerform, aar }, { kommune, aar });
  const inBoth = (figure: (aar: number) => ValueFact): InBoth => ({ before: figure(first), after: figure(last) });
  return {
    ...{ rows, read, places, first, last, share },
    inYear: (aar: number): PlacesInKommune[] => places.filter((row) => row.aar === aar),
    inBoth: (kommune: string, ejerform: Ownership): InBoth => inBoth((aar) => read.one({ kommune, ejerform, aar })),
    allInBoth: (kommune: string): InBoth => inBoth((aar) => read.sum({ kommune, aar })),
    shareInBoth: (kommune: string): InBoth => inBoth((aar) => share(kommune, aar, "privat")),
    /** Years as prose names them. */
    years: (list: readonly number[], what: string): Fact =>
      namedFact(listAnd(list.map(String)), what, printedIn(list.flatMap((aar) => trace.cells("aar", { aar })))),
  };
}

export type Cards = ReturnType<typeof cardsOf>;
