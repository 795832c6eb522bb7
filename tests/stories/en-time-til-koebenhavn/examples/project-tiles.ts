import type { Chart } from "../../../../src/charts/chart.ts";
import { projectTiles, type TileGroup } from "../../../../src/stories/en-time-til-koebenhavn/project-tiles.ts";

const GROUPS: TileGroup[] = [
  {
    name: "Tog og bus",
    projects: (["nej", "med", "pulje", "undersoeges", "nej"] as const).map((outcome, at) => ({
      name: `Bane ${at + 1}`,
      outcome,
    })),
  },
  {
    name: "Veje <b>",
    projects: Array.from({ length: 13 }, (_, at) => ({ name: `Rute ${at + 1}`, outcome: at < 9 ? "mindre" : "med" })),
  },
];

/** Projects with every answer, one of the kinds with as many as there is room for. */
export const tilesAnswered = (): Chart =>
  projectTiles(
    GROUPS,
    { group: "Slags", project: "Projekt", outcome: "Udfald" },
    { project: "Bane 1", label: "Banen <b>" },
  );
