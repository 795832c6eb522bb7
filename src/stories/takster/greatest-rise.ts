import { greatest } from "d3";
import { alike } from "../../analysis/alike.ts";
import { amountOf, findPrice, nominalPrices, pricedYears, SIZES, type Takst } from "../../analysis/takster.ts";
import { changeOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import tilsynstakster from "../../datasets/tilsynstakster.ts";
import { percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { Tables } from "../../model/tables.ts";

/** The year in which Nord's price list of yearly supervision rose by most, of those that follow a year with a list. */
export function greatestRise(tables: Tables) {
  const prices = nominalPrices(tables.rowsOf(tilsynstakster));
  const listOf = (aar: number): Takst[] =>
    SIZES.flatMap((stoerrelse) => findPrice(prices, { tilsyn: "Nord", ydelse: "tilsyn", aar, stoerrelse }) ?? []);
  const rises = pricedYears(prices, "Nord", "tilsyn").flatMap((aar) => {
    const [before, after] = [listOf(aar - 1), listOf(aar)];
    if (before.length < SIZES.length || after.length < SIZES.length) return [];
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
    "takster for årligt tilsyn i to år efter hinanden",
  );
  const year = (at: 0 | 1) =>
    yearFact(tracer(tilsynstakster, lists[at]), aar - 1 + at, "Et år med takster for årligt tilsyn, Nord");
  return { by, from: year(0), to: year(1) };
}
