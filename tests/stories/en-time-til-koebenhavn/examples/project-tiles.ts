import type { Chart } from "../../../../src/charts/chart.ts";
import { projectTiles, type TileGroup } from "../../../../src/stories/en-time-til-koebenhavn/project-tiles.ts";

const GROUPS: TileGroup[] = [
  { name: "Tog og bus", outcomes: ["nej", "med", "pulje", "undersoeges", "nej"] },
  { name: "Veje <b>", outcomes: Array.from({ length: 13 }, (_, at) => (at < 9 ? "mindre" : "med")) },
];
const titles = { group: "Slags", all: "Projekter" };

/** Projects before there is an answer. */
export const tilesAsked = (): Chart => projectTiles(GROUPS, { isAnswered: false, titles });

/** Projects with every answer, one of the kinds in more than a row. */
export const tilesAnswered = (): Chart => projectTiles(GROUPS, { isAnswered: true, titles });
