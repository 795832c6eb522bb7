import { tracer } from "../../analysis/tracer.ts";
import dialogmoeder from "../../datasets/dialogmoeder.ts";
import type { Table } from "../../charts/chart.ts";
import { number } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { casesOf } from "./cases.ts";

const CASE = "dialogmoeder-oest-total-2021";
const ROWS = { plejefamilier: "Plejefamilier", privat: "Privat", kommunal: "Kommunalt" } as const;

/** The table in which a reader looks for the total that is wrong: its rows, its two totals, and what the first should be. */
export function dialogTable(tables: Tables) {
  const { called } = casesOf(tables);
  const { vaerdi_a: printed, vaerdi_b: added } = called(CASE);
  const rows = tables.rowsOf(dialogmoeder);
  const trace = tracer(dialogmoeder, rows);
  const years = [...new Set(rows.filter(({ opgoerelse }) => opgoerelse === "afklarende").map(({ aar }) => aar))];
  const aar = needed(
    years.find((year) => trace.sum("antal", { aar: year, opgoerelse: "afklarende" }).value === added),
    "de dialogmøder, som en total er lagt sammen af",
  );
  const cell = (omraade: keyof typeof ROWS, opgoerelse: "afklarende" | "paataenkt"): ValueFact =>
    factOf(trace.one("antal", { aar, omraade, opgoerelse }), `Dialogmøder ${aar}: ${ROWS[omraade]}`, number);
  const other = trace.sum("antal", { aar, opgoerelse: "paataenkt" });
  const names = ["plejefamilier", "privat", "kommunal"] as const;
  const table: Table = {
    columns: [
      { title: "Tilbudstype", numeric: false },
      { title: "Afklarende dialogmøder", numeric: true },
      { title: "Dialogmøder om påtænkte afgørelser", numeric: true },
    ],
    rows: [
      ...names.map((name) => [
        ROWS[name],
        ...(["afklarende", "paataenkt"] as const).map((kind) => number(cell(name, kind).value)),
      ]),
      ["I alt", number(printed), number(other.value)],
    ],
  };
  return {
    ...{ table, aar, caseId: CASE },
    families: cell("plejefamilier", "afklarende"),
    others: names.slice(1).map((name) => cell(name, "afklarende")),
    added: factOf(
      trace.sum("antal", { aar, opgoerelse: "afklarende" }),
      `Afklarende dialogmøder i alt, ${aar}`,
      number,
    ),
  };
}
