import type { Chart } from "../../../../src/charts/chart.ts";
import { projectList } from "../../../../src/stories/en-time-til-koebenhavn/project-list.ts";

/** Projects of two kinds, one with a name that is broken. */
export const listOfTwoKinds = (): Chart =>
  projectList(
    [
      {
        name: "Tog og bus",
        projects: [
          { name: "Direkte tog fra Nykøbing Sjælland og Nakskov, også om natten og i weekenden", outcome: "nej" },
          { name: "Flere busser <b>", outcome: "med" },
        ],
      },
      { name: "Veje", projects: [{ name: "Rute 9", outcome: "mindre" }] },
    ],
    { group: "Slags", project: "Projekt", outcome: "Udfald" },
  );
