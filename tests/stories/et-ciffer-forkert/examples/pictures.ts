import type { Chart } from "../../../../src/charts/chart.ts";
import { mixUp } from "../../../../src/stories/et-ciffer-forkert/mix-up.ts";
import { totalSquares, type Wrong } from "../../../../src/stories/et-ciffer-forkert/total-squares.ts";

const wrong = (what: string, severity: Wrong["severity"]): Wrong => ({
  ...{ what, severity, printed: "1.234", found: "1.243" },
});

/** A hundred totals of which two do not match: one that is grave, and one that is not and has a name with markup. */
export const squaresOfTotals = (): Chart =>
  totalSquares(
    Array.from({ length: 100 }, (_, at) =>
      at === 7 ? wrong("Pladser i alt", "hoej") : at === 60 ? wrong("Familier <b>", "lav") : undefined,
    ),
  );

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
