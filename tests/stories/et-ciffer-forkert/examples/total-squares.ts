import type { Chart } from "../../../../src/charts/chart.ts";
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
