import { max, min, pairs } from "d3";
import { changeOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import ophoer from "../../datasets/ophoer-og-tilbagekaldelser.ts";
import portefoelje from "../../datasets/tilsynets-portefoelje.ts";
import { number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Tilsyn } from "./applications.ts";

/** The ways in which an approval ends while the family goes on: under another supervisor, or with a new partner. */
const GOES_ON: readonly string[] = ["overdraget", "ny_samlever"];

/** The foster families that stopped in a year: how many, and the rows of it. Throws a MissingError where none are told. */
export function stoppedIn(tables: Tables, tilsyn: Tilsyn, aar: number) {
  const where = { tilsyn, aar, type: "plejefamilier" } as const;
  const rows = tables
    .rowsOf(ophoer)
    .filter((row) => row.tilsyn === tilsyn && row.aar === aar && row.type === where.type)
    .filter(({ aarsag }) => !GOES_ON.includes(aarsag));
  return {
    all: factOf(tracer(ophoer, rows).sum("antal", where), `Plejefamilier, der holdt op: ${tilsyn}, ${aar}`, number),
    rows,
  };
}

/** How many of Nord's families stopped by their own wish. */
export const ownWish = (tables: Tables, aar: number): ValueFact =>
  factOf(
    tracer(ophoer, tables.rowsOf(ophoer)).one("antal", {
      ...{ tilsyn: "Nord", aar, type: "plejefamilier", aarsag: "eget_oenske" },
    }),
    `Plejefamilier, der holdt op efter eget ønske: Nord, ${aar}`,
    number,
  );

/** The foster families that a supervisor had at the end of each year. */
export function stockOf(tables: Tables, tilsyn: Tilsyn) {
  const rows = tables.rowsOf(portefoelje).filter((row) => row.tilsyn === tilsyn && row.type === "plejefamilier");
  const trace = tracer(portefoelje, rows);
  const what = `plejefamilier under tilsyn i Socialtilsyn ${tilsyn}`;
  const years = rows.map(({ aar }) => aar);
  const [first, last] = [needed(min(years), what), needed(max(years), what)];
  const inYear = (aar: number): ValueFact =>
    factOf(trace.one("antal", { aar }), `Plejefamilier under tilsyn: ${tilsyn}, ${aar}`, number);
  const ordered = [...rows].sort((a, b) => a.aar - b.aar);
  return {
    ...{ rows, first, last, inYear },
    fall: factOf(
      changeOf(inYear(first).account, inYear(last).account),
      `Plejefamilier under tilsyn, fald: ${tilsyn}, ${first} til ${last}`,
      (value) => percent(-value),
    ),
    /** Whether there were more at the end of the last year than at that of the year before. */
    grewLast: pairs(ordered)
      .slice(-1)
      .some(([one, next]) => next.antal > one.antal),
    fellEveryYear: pairs(ordered).every(([one, next]) => next.antal < one.antal),
  };
}

export type Stock = ReturnType<typeof stockOf>;
