import type { Chart } from "../../../../src/charts/chart.ts";
import { onTheTrain } from "../../../../src/stories/en-time-til-koebenhavn/journeys.ts";
import { tracks } from "../../../../src/stories/en-time-til-koebenhavn/tracks.ts";

const WAYS = [
  { from: "Ærø <b>", minutes: 95, promised: 60 },
  { from: "Køge", minutes: 40, promised: 60 },
];
const OPTIONS = { to: "København", say: onTheTrain, titles: { from: "Fra", promised: "Lovet", driven: "Rejsetid" } };

/** One that takes longer than was promised, and one that does not. */
export const tracksDriven = (): Chart => tracks(WAYS, OPTIONS);
