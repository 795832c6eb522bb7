import type { Chart } from "../../../../src/charts/chart.ts";
import { steps, type Step } from "../../../../src/stories/takster/steps.ts";

const all: Step[] = [
  { name: "1-7 pladser", from: 1, to: 8, price: 35_341 },
  { name: "8-24 pladser", from: 8, to: 25, price: 42_409.5 },
  { name: "25+ <b>", from: 25, to: 30, price: 70_682 },
];

/** The price of all places together, with the jump at the last step told of. */
export const stepsTold = (): Chart => steps(all, { told: 25, valueTitle: "Takst <b>" });

/** The same, where the told jump is at no step. */
export const stepsUntold = (): Chart => steps(all, { told: 9, valueTitle: "Takst <b>" });

/** The jump at a step that has another after it, whose places cost nothing more. */
export const stepsFree = (): Chart =>
  steps(
    [
      { name: "1-13 pladser", from: 1, to: 14, price: 35_341 },
      { name: "14-24 pladser", from: 14, to: 25, price: 42_409.5 },
      { name: "25+", from: 25, to: 30, price: 70_682 },
    ],
    { told: 14, valueTitle: "Takst" },
  );
