import type { Chart } from "../../../../src/charts/chart.ts";
import { visitField } from "../../../../src/stories/ingen-hjemme/visit-field.ts";

/** A field in two parts, the second of which begins within a row. */
export const visitFieldInTwoParts = (): Chart =>
  visitField(
    [
      { name: "uanmeldte <b>", count: 1_050, colour: "var(--signal)" },
      { name: "aftalt på forhånd", count: 300, colour: "var(--context)" },
    ],
    { part: "Besøg", count: "Antal" },
  );
