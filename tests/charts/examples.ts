import { mapShapes } from "../../src/catalogue.ts";
import type { Chart } from "../../src/charts/chart.ts";
import { gallery } from "../../src/charts/gallery.ts";
import { hostile } from "./hostile.ts";
import { housesOfTwo } from "../stories/boernehjem/examples/windows.ts";
import { tracksDriven } from "../stories/en-time-til-koebenhavn/examples/tracks.ts";
import { tilesAnswered } from "../stories/en-time-til-koebenhavn/examples/project-tiles.ts";
import { answersOfTwo } from "../stories/dk2020/examples/answer-board.ts";
import { dotsOfThreeYears } from "../stories/faerre-kom-ind/examples/pictures.ts";
import { helpersOfTwo } from "../stories/dk2020/examples/helpers-board.ts";
import { listOfFour } from "../stories/dk2020/examples/ticked-list.ts";
import { doorsOfAYear, doorsOfTwoYears } from "../stories/ingen-hjemme/examples/doors.ts";
import { goalsOfThreeJudges } from "../stories/erhvervshuse/examples/ticked-goals.ts";
import { mixUpOfTwoRows } from "../stories/et-ciffer-forkert/examples/mix-up.ts";
import { squaresOfTotals } from "../stories/et-ciffer-forkert/examples/total-squares.ts";
import { boxesOfThree } from "../stories/klar-til-uddannelse/examples/pictures.ts";
import { funnelsOfThree } from "../stories/springer-fra/examples/funnel.ts";
import { stepsFree, stepsTold, stepsUntold } from "../stories/takster/examples/steps.ts";

/** A picture with golden files: the folder that they lie in, beside the tests of charts or of the story that alone draws it. */
export interface Example {
  name: string;
  golden: string;
  chart: Chart;
}

const inStory = (slug: string, made: Record<string, () => Chart>): Example[] =>
  Object.entries(made).map(([name, make]) => ({ name, golden: `../stories/${slug}/golden/`, chart: make() }));

/** Every form of the gallery, some of them with names that bear markup, and every picture that one story alone can draw. */
export const examples: Example[] = [
  ...Object.entries(gallery).map(([name, entry]) => ({
    ...{ name: `picture-${name}`, golden: "golden/", chart: entry.chart(mapShapes) },
  })),
  ...Object.entries(hostile).map(([name, chart]) => ({ name: `hostile-${name}`, golden: "golden/", chart })),
  ...inStory("boernehjem", { housesOfTwo }),
  ...inStory("en-time-til-koebenhavn", { tracksDriven, tilesAnswered }),
  ...inStory("dk2020", { answersOfTwo, helpersOfTwo, listOfFour }),
  ...inStory("faerre-kom-ind", { dotsOfThreeYears }),
  ...inStory("ingen-hjemme", { doorsOfAYear, doorsOfTwoYears }),
  ...inStory("erhvervshuse", { goalsOfThreeJudges }),
  ...inStory("et-ciffer-forkert", { mixUpOfTwoRows, squaresOfTotals }),
  ...inStory("klar-til-uddannelse", { boxesOfThree }),
  ...inStory("springer-fra", { funnelsOfThree }),
  ...inStory("takster", { stepsFree, stepsTold, stepsUntold }),
];
