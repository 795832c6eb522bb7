import type { Chart } from "../../src/charts/chart.ts";
import { kommuneMapOfFour } from "./examples/kommune-map.ts";
import { linePanelsBroken } from "./examples/line-panels.ts";
import { pictures } from "./examples/picture.ts";
import { rankedDotsBare, rankedDotsWithIntervals } from "./examples/ranked-dots.ts";
import { roleLevelsOfThree } from "./examples/role-levels.ts";
import { roleMatrixOfTwoGroups } from "./examples/role-matrix.ts";
import { slopeCrossing, slopeCrowded } from "./examples/slope.ts";
import { stackedBarsAbsolute, stackedBarsRelative } from "./examples/stacked-bars.ts";
import { stepsFalling, stepsFlat } from "./examples/steps.ts";
import { stripFarApart, stripOfEquals } from "./examples/strip.ts";
import { tileMapOfFour } from "./examples/tile-map.ts";

/** A small, telling example of every chart form, by the name of its golden files. */
export const examples: Record<string, () => Chart> = {
  kommuneMapOfFour,
  linePanelsBroken,
  ...pictures,
  rankedDotsBare,
  rankedDotsWithIntervals,
  roleLevelsOfThree,
  roleMatrixOfTwoGroups,
  slopeCrossing,
  slopeCrowded,
  stackedBarsAbsolute,
  stackedBarsRelative,
  stepsFalling,
  stepsFlat,
  stripFarApart,
  stripOfEquals,
  tileMapOfFour,
};
