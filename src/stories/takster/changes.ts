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
import { columnMeta } from "../../model/column.ts";
import { factOf, type Fact, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

export type PrintedChange = RowOf<typeof takstaendringer>;
type Ydelse = PrintedChange["ydelse"];

/** What the prices of a service came to be from one year to another in fixed prices, as the source prints it. */
export interface FixedChange {
  ydelse: Ydelse;
  name: string;
  fra_aar: number;
  aar: number;
  /** The same change in every size. */
  rows: readonly PrintedChange[];
  by: Alike;
}

/** The services that are told of: the price of skærpet tilsyn is a part of that of yearly supervision and moves with it. */
const TOLD: readonly Ydelse[] = ["tilsyn", "nygodkendelse", "vaesentlig_aendring"];

/** How large a change is, where the words say whether it is up or down. */
const sizeOf = (value: number): string => percent(Math.abs(value), 1);

/** Every comparison in fixed prices that Socialtilsyn Nord has printed of what a tilbud pays, service by service and the oldest first. */
export function toldChanges(tables: Tables) {
  const rows = tables
    .rowsOf(takstaendringer)
    .filter(({ tilsyn, ydelse }) => tilsyn === "Nord" && TOLD.includes(ydelse));
  const trace = tracer(takstaendringer, rows);
  const changes = TOLD.flatMap((ydelse) => {
    const same = rows.filter((row) => row.ydelse === ydelse).sort((a, b) => a.aar - b.aar);
    return [...Map.groupBy(same, ({ aar }) => aar).values()].flatMap((those) => changesOf(those));
  });
  const of = (ydelse: Ydelse): FixedChange[] => changes.filter((change) => change.ydelse === ydelse);
  const yearly = of("tilsyn");
  needed(yearly[0], "ændringer af taksten for årligt tilsyn i faste priser");
  const one = (ydelse: Ydelse, what: string): FixedChange => needed(of(ydelse).at(-1), `${what} i faste priser`);
  return {
    changes,
    yearly,
    times: factOf(
      countOf(trace.kinds("aar", { ydelse: "tilsyn" }), "gange"),
      "Sammenligninger af årligt tilsyn i faste priser",
      spelled,
    ),
    approval: one("nygodkendelse", "ændringer af taksten for godkendelse"),
    alteration: one("vaesentlig_aendring", "ændringer af taksten for en ændret godkendelse"),
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

/** The change that rows of one service and year print for each size; none of no rows. */
function changesOf(rows: readonly PrintedChange[]): FixedChange[] {
  const [one] = rows;
  if (!one) return [];
  const { ydelse, fra_aar, aar } = one;
  const name = columnMeta(takstaendringer.row.shape.ydelse).labels?.[ydelse] ?? ydelse;
  const values = rows.map((row) => tracedCell(takstaendringer, row, "aendring_pct"));
  const way = values.every(({ value }) => value < 0) ? "fald" : "stigning";
  const by = alike(values, `${name}, ${way} i faste priser: Nord, ${fra_aar} til ${aar}`, sizeOf);
  return [{ ydelse, name, fra_aar, aar, rows, by }];
}

export type ToldChanges = ReturnType<typeof toldChanges>;
