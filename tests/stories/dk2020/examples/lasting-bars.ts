import type { Chart } from "../../../../src/charts/chart.ts";
import { lastingBars } from "../../../../src/stories/dk2020/lasting-bars.ts";

/** Help of three years beside a plan of thirty. */
export const helpAndPlan = (): Chart =>
  lastingBars(
    [
      { name: "Hjælpen <b>", until: 2023, colour: "var(--signal)" },
      { name: "Planen", until: 2050, colour: "var(--contrast)" },
    ],
    { from: 2020, titles: { name: "Hvad", from: "Fra", until: "Til" } },
  );
