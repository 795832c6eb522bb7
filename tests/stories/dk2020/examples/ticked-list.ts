import type { Chart } from "../../../../src/charts/chart.ts";
import { tickedList } from "../../../../src/stories/dk2020/ticked-list.ts";

/** Four points, one of them longer than a line, and one that is not on the list. */
export const listOfFour = (): Chart =>
  tickedList(
    ["Workshops", "Et møde om måneden og en fast kontakt, mens planen bliver til", "Data <b>", "Ansøgninger om penge"],
    {
      lacking: "At føre planen ud i livet",
      unsaid: "Står ikke på listen",
      titles: { point: "Hjælp", isThere: "Står på listen" },
    },
  );
