import type { Chart } from "../../../../src/charts/chart.ts";
import { helpersBoard } from "../../../../src/stories/dk2020/helpers-board.ts";

/** Two who help seven, beside some of whom the paper says neither how many they are nor whom they help. */
export const helpersOfTwo = (): Chart =>
  helpersBoard(
    [
      {
        ...{ name: "Forummet", paper: "Sjælland 2022", staff: 2 },
        helped: ["Faxe", "Guldborgsund", "Holbæk", "Kalundborg", "Lejre", "Næstved", "Stevns <b>"],
      },
      { name: "Den fremskudte enhed", paper: "Hele landet 2020", staff: undefined, helped: undefined },
    ],
    {
      unsaidStaff: "Hvor mange, står der ikke",
      unsaidHelped: "De, der melder sig",
      ...{ staff: "medarbejdere", helped: "kommuner" },
      titles: { name: "Hjælper", paper: "Bilag", staff: "Medarbejdere", helped: "Kommuner" },
    },
  );
