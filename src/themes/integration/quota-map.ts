import { descending, sort } from "d3";
import { quotaRate } from "../../analysis/flygtninge.ts";
import { nameOf, rowsOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../charts/figure.ts";
import { kommuneMap } from "../../charts/kommune-map.ts";
import type { KommuneMapOptions } from "../../charts/kommune-values.ts";
import { MAP_CREDIT } from "../../charts/map-credit.ts";
import { tileMap } from "../../charts/tile-map.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import { count, number } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { kommuneValue } from "../../kommuner/kommune-value.ts";

const all = rowsOf(flygtninge);
const newest = Math.max(...all.map(({ aar }) => aar));
const rows = all.filter(({ aar }) => aar === newest);
const highest = sort(rows, (a, b) => descending(quotaRate(a), quotaRate(b))).slice(0, 3);
const none = rows.filter(({ kvote }) => kvote === 0).length;

const values = rows.map((row) => kommuneValue(row.kommunekode, quotaRate(row)));

const options: KommuneMapOptions = {
  scale: { thresholds: [0.5, 1, 2, 3], format: (value) => number(value, Number.isInteger(value) ? 0 : 1) },
  format: (value) => number(value, 1),
  valueTitle: "Flygtninge pr. 10.000 indbyggere",
};

/** The whole country: how many refugees each municipality was to receive for each 10,000 inhabitants. */
export const quotaMap: FigureSpec = {
  id: "flygtningekvoter",
  headline: `${listAnd(highest.map((row) => nameOf(row.kommunekode)))} skulle modtage flest flygtninge i forhold til størrelsen`,
  subtitle: `Kvote for ${newest + 1} pr. 10.000 indbyggere, som staten beregnede den i ${newest}. ${count(none, "kommune", "kommuner")} skulle ingen modtage.`,
  switchLabel: "Vis kort",
  views: [
    { value: "kort", label: "Kort", chart: kommuneMap(values, options) },
    { value: "fliser", label: "Fliser", chart: tileMap(values, options) },
  ],
  reading: "I fliserne har hver kommune lige meget plads, så de små kan ses lige så godt som de store.",
  note: `Udlændingestyrelsens beregning, som gjaldt, hvis kommunerne ikke aftalte noget andet. Tallet pr. indbygger er beregnet af os. En streg i kilden er læst som 0: Regionernes trykte totaler passer kun, hvis den er det. ${MAP_CREDIT}`,
  datasets: [flygtninge.id],
  sources: [...new Set(rows.map(({ kilde }) => kilde))],
  years: `${newest + 1} (beregnet i ${newest})`,
};
