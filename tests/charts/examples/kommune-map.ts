import type { Chart } from "../../../src/charts/chart.ts";
import { kommuneMap } from "../../../src/charts/kommune-map.ts";
import { kommuner, options } from "./kommuner.ts";

/** Mainland and an island, of very different size, in four of the five classes. */
export function kommuneMapOfFour(): Chart {
  return kommuneMap(kommuner, options);
}
