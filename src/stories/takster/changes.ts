import { greatest } from "d3";
import { alike, type Alike } from "../../analysis/alike.ts";
import { amountOf, findPrice, nominalPrices, pricedYears, SIZES, type Takst } from "../../analysis/takster.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import { changeOf, countOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact, yearIn } from "../../analysis/year-fact.ts";
import takstaendringer from "../../datasets/takstaendringer.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type Fact, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

type PrintedChange = RowOf<typeof takstaendringer>;

/** What the prices of yearly supervision came to be from one year to another in fixed prices, as the source prints it. */
export interface FixedChange {
  fra_aar: number;
  aar: number;
  /** The same change in every size. */
  by: Alike;
}

/** How large a change is, where the words say whether it is up or down. */
const sizeOf = (value: number): string => percent(Math.abs(value), 1);

/** Every comparison in fixed prices that Socialtilsyn Nord has printed of yearly supervision, the oldest first. */
export function toldChanges(tables: Tables) {
  const rows = tables
    .rowsOf(takstaendringer)
    .filter(({ tilsyn, ydelse }) => tilsyn === "Nord" && ydelse === "tilsyn")
    .sort((a, b) => a.aar - b.aar);
  const trace = tracer(takstaendringer, rows);
  const yearly = [...Map.groupBy(rows, ({ aar }) => aar).values()].flatMap(changesOf);
  needed(yearly[0], "ændringer af taksten for årligt tilsyn i faste priser");
  return {
    yearly,
    times: factOf(countOf(trace.kinds("aar", {}), "gange"), "Sammenligninger af årligt tilsyn i faste priser", spelled),
    /** Both years of a comparison, as prose names them. */
    years: ({ fra_aar, aar }: FixedChange): readonly [Fact, ValueFact] => [
      yearIn(trace.cells("fra_aar", { fra_aar, aar }), fra_aar, "Det første år i en sammenligning i faste priser"),
      yearFact(trace, aar, "Det andet år i en sammenligning i faste priser"),
    ],
  };
}

/** A year between comparisons in fixed prices, in which the printed price list rose by most. */
export function greatestRise(tables: Tables, { yearly }: Pick<ToldChanges, "yearly">) {
  const prices = nominalPrices(tables.rowsOf(tilsynstakster));
  const [from, to] = [Math.min(...yearly.map(({ aar }) => aar)), Math.max(...yearly.map(({ fra_aar }) => fra_aar))];
  const listOf = (aar: number): Takst[] =>
    SIZES.flatMap((stoerrelse) => findPrice(prices, { tilsyn: "Nord", ydelse: "tilsyn", aar, stoerrelse }) ?? []);
  const rises = pricedYears(prices, "Nord", "tilsyn").flatMap((aar) => {
    const [before, after] = [listOf(aar - 1), listOf(aar)];
    if (aar <= from || aar > to || before.length < SIZES.length || after.length < SIZES.length) return [];
    const values = after.flatMap((price, at) => {
      const then = before[at];
      return then ? changeOf(amountOf(then), amountOf(price)) : [];
    });
    const by = alike(values, `Takster for årligt tilsyn, ændring: Nord, ${aar - 1} til ${aar}`, (value) =>
      percent(value),
    );
    return { aar, by, lists: [before, after] as const };
  });
  const { aar, by, lists } = needed(
    greatest(rises, ({ by: { low } }) => low),
    "takster for årligt tilsyn i to år mellem sammenligningerne i faste priser",
  );
  const year = (at: 0 | 1) =>
    yearFact(tracer(tilsynstakster, lists[at]), aar - 1 + at, "Et år med takster for årligt tilsyn, Nord");
  return { by, from: year(0), to: year(1) };
}

/** The change that rows of one year print for each size; none of no rows. */
function changesOf(rows: readonly PrintedChange[]): FixedChange[] {
  const [one] = rows;
  if (!one) return [];
  const { fra_aar, aar } = one;
  const values = rows.map((row) => tracedCell(takstaendringer, row, "aendring_pct"));
  const way = values.every(({ value }) => value < 0) ? "fald" : "stigning";
  const by = alike(values, `Årligt tilsyn, ${way} i faste priser: Nord, ${fra_aar} til ${aar}`, sizeOf);
  return [{ fra_aar, aar, by }];
}

export type ToldChanges = ReturnType<typeof toldChanges>;
