import type { Chart } from "../../../../src/charts/chart.ts";
import { dotColumns } from "../../../../src/stories/faerre-kom-ind/dot-columns.ts";

/** Three years: one with a row that is not full, one with a single dot, and one that lacks some. */
export const dotsOfThreeYears = (): Chart =>
  dotColumns(
    [
      { name: "2018 <b>", count: 130, colour: "var(--context)" },
      { name: "2019", count: 1, colour: "var(--context)" },
      { name: "2020", count: 65, colour: "var(--contrast)", lacking: { count: 65, text: "65 færre end i 2018 <b>" } },
    ],
    { counted: "optaget", titles: { name: "År", count: "Optaget", lacking: "Færre end i 2018" } },
  );
