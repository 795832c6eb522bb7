import type { Chart } from "../../../../src/charts/chart.ts";
import { wishTiles, type TileGroup } from "../../../../src/stories/en-time-til-koebenhavn/wish-tiles.ts";

const GROUPS: TileGroup[] = [
  { name: "Tog og bus", outcomes: ["nej", "med", "ikke-omtalt", "undersoeges", "nej"] },
  { name: "Veje <b>", outcomes: Array.from({ length: 13 }, (_, at) => (at < 9 ? "mindre" : "med")) },
];
const titles = { group: "Ønsker til", all: "Ønsker" };

/** Wishes before there is an answer. */
export const tilesAsked = (): Chart => wishTiles(GROUPS, { isAnswered: false, titles });

/** Wishes with every answer, one of the kinds in more than a row. */
export const tilesAnswered = (): Chart => wishTiles(GROUPS, { isAnswered: true, titles });
