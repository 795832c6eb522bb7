import type { Chart } from "../../../../src/charts/chart.ts";
import { wishList } from "../../../../src/stories/en-time-til-koebenhavn/wish-list.ts";

/** Wishes of two kinds, one with a name that is broken. */
export const listOfTwoKinds = (): Chart =>
  wishList(
    [
      {
        name: "Tog og bus",
        wishes: [
          { name: "Direkte tog fra Nykøbing Sjælland og Nakskov, også om natten og i weekenden", outcome: "nej" },
          { name: "Flere busser <b>", outcome: "med" },
        ],
      },
      { name: "Veje", wishes: [{ name: "Rute 9", outcome: "mindre" }] },
    ],
    { group: "Slags", wish: "Ønske", outcome: "Udfald" },
  );
