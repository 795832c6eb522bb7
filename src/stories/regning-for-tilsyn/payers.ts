import { greatest, least } from "d3";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { newestYear } from "../../analysis/newest.ts";
import objektivFinansiering from "../../datasets/objektiv-finansiering.ts";
import { aboutKroner, millions } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

export type Payment = RowOf<typeof objektivFinansiering>;

/** A municipality with what it pays. */
interface Payer {
  name: string;
  pays: ValueFact;
}

const rounded = (kr: number): string => (kr < 1e6 ? aboutKroner(kr) : millions(kr));

/** What each municipality is to pay of the newest bill, and who pays most and least. */
export function payersOf(tables: Tables) {
  const all = tables.rowsOf(objektivFinansiering).filter(({ prisniveau }) => prisniveau === "løbende");
  const what = "betaling for tilsyn med plejefamilier i kommunerne";
  const aar = newestYear(all, what);
  const newest = all.filter((row) => row.aar === aar);
  const { status } = needed(newest.find((row) => row.status === "budget") ?? newest[0], what);
  const rows = newest.filter((row) => row.status === status);
  const trace = tracer(objektivFinansiering, rows);
  const payer = (row: Payment | undefined): Payer => {
    const { kommunekode, kommune: name } = needed(row, what);
    const pays = factOf(trace.one("beloeb_kr", { kommunekode }), `Betaling: ${name}, ${aar}`, rounded);
    return { name, pays };
  };
  const byAmount = ({ beloeb_kr }: Payment): number => beloeb_kr;
  return {
    ...{ rows, aar },
    most: payer(greatest(rows, byAmount)),
    least: payer(least(rows, byAmount)),
    year: yearFact(trace, aar, "Året for den nyeste regning"),
    all: factOf(trace.sum("beloeb_kr", {}), `Kommunernes samlede regning for tilsynet, ${aar}`, millions),
    /** What the accounts of a year say that all of them have paid. */
    paidIn: (paid: number): ValueFact => {
      const accounts = all.filter((row) => row.aar === paid && row.status === "regnskab");
      const sum = tracer(objektivFinansiering, accounts).sum("beloeb_kr", {});
      return factOf(sum, `Kommunernes betaling for tilsynet i regnskabet, ${paid}`, millions);
    },
  };
}

export type Payers = ReturnType<typeof payersOf>;
