import type { Chart } from "../../../src/charts/chart.ts";
import { tileMap } from "../../../src/charts/tile-map.ts";
import { kommuner, options } from "./kommuner.ts";

/** Two rows of tiles with empty places between them; names too long for a tile on a phone. */
export function tileMapOfFour(): Chart {
  return tileMap(kommuner, options);
}
