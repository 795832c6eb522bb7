import { alike } from "../../analysis/alike.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { nominalPrices } from "../../analysis/takster.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import takstaendringer from "../../datasets/takstaendringer.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";

/**
 * How much lower the prices of a year are than those of the year before in fixed prices, as the source prints it, and the
 * newest year before it whose prices were paid. Undefined where the source says
 * nothing of the year. Throws where it tells of no changes at all.
 */
export function fallTo(tables: Tables, aar: number) {
  const isYearly = (row: { tilsyn: string; ydelse: string }): boolean =>
    row.tilsyn === "Nord" && row.ydelse === "tilsyn";
  const changes = tables.rowsOf(takstaendringer).filter(isYearly);
  needed(changes[0], "ændringer i takster for årligt tilsyn i Socialtilsyn Nord");
  const rows = changes.filter((row) => row.aar === aar);
  const paid = nominalPrices(tables.rowsOf(tilsynstakster)).filter(
    (row) => isYearly(row) && row.status !== "budget" && row.aar < aar,
  );
  if (rows.length === 0) return undefined;
  const newest = needed(
    paid
      .map((row) => row.aar)
      .sort((a, b) => a - b)
      .at(-1),
    `opkrævede takster før ${aar}`,
  );
  const ofNewest = paid.filter((row) => row.aar === newest);
  return {
    by: alike(
      tracer(takstaendringer, rows).all("aendring_pct", {}),
      `Takster for årligt tilsyn, fald i faste priser: Nord, ${aar - 1} til ${aar}`,
      (value) => percent(Math.abs(value), 1),
    ),
    paid: yearFact(tracer(tilsynstakster, ofNewest), newest, "Seneste år med opkrævede takster, Nord"),
    sources: sourceIdsOf([...rows, ...ofNewest]),
  };
}
