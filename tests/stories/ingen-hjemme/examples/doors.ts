import type { Chart } from "../../../../src/charts/chart.ts";
import { doors, type DoorsOptions } from "../../../../src/stories/ingen-hjemme/doors.ts";

const OPTIONS: DoorsOptions = {
  shut: "lukkede",
  open: "åbne <b>",
  titles: { year: "År", all: "Uanmeldte besøg", met: "Nogen hjemme", unmet: "Ingen var hjemme", share: "Andel" },
};

/** A year of which a third stays dark. */
export const doorsOfAYear = (): Chart => doors({ name: "2019", met: 1_200, unmet: 600 }, OPTIONS);

/** A year in which hardly any is opened, with the number of another. */
export const doorsOfTwoYears = (): Chart =>
  doors({ name: "2023 <b>", met: 1, unmet: 199 }, { ...OPTIONS, compared: "33 i 2019 <b>" });
