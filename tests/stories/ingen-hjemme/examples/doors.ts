import type { Chart } from "../../../../src/charts/chart.ts";
import { doors, type DoorsOptions } from "../../../../src/stories/ingen-hjemme/doors.ts";

const OPTIONS: DoorsOptions = {
  shut: "lukkede",
  open: "åbne <b>",
  titles: { year: "År", all: "Uanmeldte besøg", met: "Nogen hjemme", unmet: "Ingen var hjemme", share: "Andel" },
};

/** One year, of which a third stays dark. */
export const doorsOfAYear = (): Chart => doors([{ name: "2019", met: 1_200, unmet: 600 }], OPTIONS);

/** Two years side by side: one in which every door is opened, and one in which hardly any is. */
export const doorsOfTwoYears = (): Chart =>
  doors(
    [
      { name: "2019", met: 7, unmet: 0 },
      { name: "2023 <b>", met: 1, unmet: 199 },
    ],
    OPTIONS,
  );
