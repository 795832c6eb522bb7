import type { Chart } from "../../../../src/charts/chart.ts";
import { helpersBoard } from "../../../../src/stories/dk2020/helpers-board.ts";

/** Two who help seven. */
export const helpersOfTwo = (): Chart =>
  helpersBoard(
    {
      ...{ name: "Forummet", staff: 2 },
      helped: ["Faxe", "Guldborgsund", "Holbæk", "Kalundborg", "Lejre", "Næstved", "Stevns <b>"],
    },
    {
      ...{ staff: "medarbejdere", helped: "kommuner", before: "Op til" },
      titles: { name: "Hvem hjælper", staff: "Medarbejdere", helped: "Kommuner" },
    },
  );
