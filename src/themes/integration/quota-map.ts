import { descending, sort } from "d3";
import { quotaRate } from "../../analysis/flygtninge.ts";
import { nameOf, rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { MAP_CREDIT } from "../../charts/map-credit.ts";
import { viewFigure } from "../../charts/view-figure.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import { count } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import * as col from "../../model/columns.ts";
import { computedTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";

const all = rowsOf(flygtninge);
const newest = Math.max(...all.map(({ aar }) => aar));
const rows = all.filter(({ aar }) => aar === newest);
const highest = sort(rows, (a, b) => descending(quotaRate(a), quotaRate(b))).slice(0, 3);
const none = rows.filter(({ kvote }) => kvote === 0).length;

const rates = computedTable(
  {
    ...col.kommune("Den kommune, kvoten gælder."),
    kvote: col.rate("Flygtninge pr. 10.000 indbyggere", "Kvoten i forhold til indbyggertallet.", null, { decimals: 1 }),
  },
  ["kommune"],
  rows.map((row) => ({
    cells: { kommunekode: row.kommunekode, kommune: row.kommune, kvote: quotaRate(row) },
    rests: sourceRows(flygtninge, [row]),
  })),
);

/** The whole country: how many refugees each municipality was to receive for each 10,000 inhabitants. */
export const quotaMap: FigureSpec = viewFigure({
  of: rates,
  id: "flygtningekvoter",
  headline: `${listAnd(highest.map((row) => nameOf(row.kommunekode)))} skulle modtage flest flygtninge i forhold til størrelsen`,
  subtitle: `Kvote for ${newest + 1} pr. 10.000 indbyggere, som staten beregnede den i ${newest}. ${count(none, "kommune", "kommuner")} skulle ingen modtage.`,
  switchLabel: "Vis kort",
  views: [
    { value: "kort", label: "Kort", view: { measure: "kvote", x: "kommune", form: "kort" } },
    { value: "fliser", label: "Fliser", view: { measure: "kvote", x: "kommune", form: "felter" } },
  ],
  reading: "I fliserne har hver kommune lige meget plads, så de små kan ses lige så godt som de store.",
  note: `Udlændingestyrelsens beregning, som gjaldt, hvis kommunerne ikke aftalte noget andet. Tallet pr. indbygger er beregnet af os. En streg i kilden er læst som 0: Regionernes trykte totaler passer kun, hvis den er det. ${MAP_CREDIT}`,
  years: `${newest + 1} (beregnet i ${newest})`,
});
