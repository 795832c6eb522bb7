import type { Chart } from "../../../../src/charts/chart.ts";
import { mixUp } from "../../../../src/stories/et-ciffer-forkert/mix-up.ts";

/** A change and a share of two rows that a text has put together. */
export const mixUpOfTwoRows = (): Chart =>
  mixUp({
    heads: ["", "2018", "2019", "forskel", "i procent"],
    rows: [
      { name: "Alle unge <b>", cells: ["4.140", "3.921", "−219", "−5,3\u00a0%"] },
      { name: "Klar", cells: ["1.851", "1.660", "−191", "−10,3\u00a0%"] },
    ],
    ...{ share: 1, change: 0 },
    ...{ text: "Teksten: »10,3\u00a0% (i alt 219)«", table: "Tabellen: 10,3\u00a0% er 191 unge" },
  });
