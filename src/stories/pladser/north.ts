import { max } from "d3";
import { shareOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import paragraffer from "../../datasets/pladser-efter-paragraf.ts";
import { percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

/** How large a part of the places under Socialtilsyn Nord is private, by its own newest count. */
export function northOf(tables: Tables) {
  const rows = tables.rowsOf(paragraffer).filter(({ tilsyn }) => tilsyn === "Nord");
  const aar = needed(
    max(rows, (row) => row.aar),
    "pladser efter ejer i Socialtilsyn Nord",
  );
  const trace = tracer(paragraffer, rows);
  return {
    year: aar,
    privately: factOf(
      shareOf(trace.sum("pladser", { aar, ejerform: "privat" }), trace.sum("pladser", { aar })),
      `Private pladser, andel: Socialtilsyn Nord, ${aar}`,
      percent,
    ),
  };
}
