import { countOf, differenceOf } from "../../analysis/trace.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { number, spelledAlike } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { datasetTable } from "../../views/computed-table.ts";
import { cardsOf, type InBoth } from "./cards.ts";
import { missingPlaces } from "./missing-places.ts";
import { sharesIn } from "./shares.ts";
import { undatedYears } from "./undated-years.ts";

/** The places in the first and the last year with a card, as the figures and the prose both need them. */
export function toldPlaces(tables: Tables) {
  const cards = cardsOf(tables);
  const { rows, first, last, inYear, inBoth } = cards;
  const missing = missingPlaces(cards, tables);
  /** The private places of every municipality in both years. */
  const privately = inYear(last).map(({ kommune, kommunekode }) => ({
    ...{ kommune, kommunekode },
    places: inBoth(kommune, "privat"),
  }));
  const grew = privately.filter(({ places: { before, after } }) => after.value > before.value);
  const [some, all] = spelledAlike(grew.length, privately.length);
  const counted = (kommuner: typeof privately, what: string, written: string): ValueFact =>
    factOf(
      countOf(
        kommuner.flatMap(({ places }) => places.after.account.cells),
        "kommuner",
      ),
      what,
      () => written,
    );
  const span = `${first} til ${last}`;
  return {
    ...cards,
    ...missing,
    table: datasetTable(pladser, rows),
    privately,
    grew: counted(grew, `Kommuner, hvor der kom flere private pladser, ${span}`, some),
    compared: counted(privately, "Kommuner med pladser i begge år", all),
    mostPrivate: (aar: number) => sharesIn(cards, aar, "privat")[0],
    mostOwn: sharesIn(cards, last, "kommunal")[0],
    fewer: ({ before, after }: InBoth, what: string): ValueFact =>
      factOf(differenceOf(after.account, before.account), `${what}, forskel, ${span}`, number),
    more: ({ before, after }: InBoth, what: string): ValueFact =>
      factOf(differenceOf(before.account, after.account), `${what}, forskel, ${span}`, number),
    /** The years whose cards are known to bear no year and to leave much unsaid. */
    undated: undatedYears(cards, tables),
  };
}

export type Places = ReturnType<typeof toldPlaces>;
