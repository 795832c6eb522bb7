import type { Chart } from "../../../../src/charts/chart.ts";
import { steps, type StepPiece } from "../../../../src/stories/takster/steps.ts";

const valueTitle = "Takst <b>";

const flat = (name: string, from: number, to: number, y: number, open = false): StepPiece => ({
  name,
  points: [
    { x: from, y },
    { x: to, y },
  ],
  open,
});

/** The price of all places together: level within a size class, and higher in the next. */
export function stepsFlat(): Chart {
  const pieces = [
    flat("1-7 pladser", 1, 7, 35_341),
    flat("8-24 pladser", 8, 24, 42_409.5),
    flat("25+", 25, 30, 70_682, true),
  ];
  return steps(pieces, { scale: "linear", valueTitle });
}

/** The price of one place, on a scale of doublings: falling within a class, higher at the start of the next. */
export function stepsFalling(): Chart {
  const pieces: StepPiece[] = [
    {
      name: "1-7 pladser",
      points: [
        { x: 1, y: 35_341 },
        { x: 3, y: 11_780.3 },
        { x: 7, y: 5_048.7 },
      ],
      open: false,
    },
    {
      name: "8-24 pladser",
      points: [
        { x: 8, y: 5_301 },
        { x: 14, y: 3_029 },
        { x: 24, y: 1_767 },
      ],
      open: false,
    },
    {
      name: "25+ <b>",
      points: [
        { x: 25, y: 2_827 },
        { x: 30, y: 2_356 },
      ],
      open: true,
    },
  ];
  return steps(pieces, { scale: "log", valueTitle });
}
