import { greatest, least } from "d3";
import { countOf } from "../../analysis/trace.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import { newestYear } from "../../analysis/newest.ts";
import objektivFinansiering from "../../datasets/objektiv-finansiering.ts";
import { aboutKroner, millions, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { cellsOf } from "../../model/traced.ts";

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
    aar,
    sources: sourceIdsOf(rows),
    most: payer(greatest(rows, byAmount)),
    least: payer(least(rows, byAmount)),
    year: yearFact(trace, aar, "Året for den nyeste regning"),
    all: factOf(trace.sum("beloeb_kr", {}), `Kommunernes samlede regning for tilsynet, ${aar}`, millions),
    paidIn: (year: number) => paidIn(all, year),
  };
}

/** What the accounts of a year say that all of them have paid, and how many they were. */
function paidIn(all: readonly Payment[], aar: number) {
  const rows = all.filter((row) => row.aar === aar && row.status === "regnskab");
  needed(rows[0], `kommunernes betaling for tilsynet i regnskabet, ${aar}`);
  const trace = tracer(objektivFinansiering, rows);
  return {
    rows,
    names: rows.map(({ kommune }) => kommune),
    sum: factOf(trace.sum("beloeb_kr", {}), `Kommunernes betaling for tilsynet i regnskabet, ${aar}`, millions),
    count: factOf(
      countOf(cellsOf(objektivFinansiering, rows, "kommune"), "kommuner"),
      `Kommuner, der betaler for tilsynet i regnskabet, ${aar}`,
      spelled,
    ),
  };
}

export type Payers = ReturnType<typeof payersOf>;
