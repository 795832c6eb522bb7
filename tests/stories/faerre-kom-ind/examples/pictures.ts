import type { Chart } from "../../../../src/charts/chart.ts";
import { dotColumns } from "../../../../src/stories/faerre-kom-ind/dot-columns.ts";
import { mirror } from "../../../../src/stories/faerre-kom-ind/mirror.ts";

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

/** A row that is alike in both years, one that has grown, and one that has nothing of a part. */
export const mirrorOfThreeRows = (): Chart =>
  mirror(
    [
      { code: "851", name: "Aalborg <b>", left: [98, 196], right: [98, 196] },
      { code: "820", name: "Vesthimmerland", left: [19, 39], right: [40, 80] },
      { code: "825", name: "Læsø", left: [0, 4], right: [1, 4] },
    ],
    {
      parts: [
        { name: "hjælpere", colour: "var(--series-1)" },
        { name: "assistenter <b>", colour: "var(--series-2)" },
      ],
      years: ["2024", "2025"],
      ...{ unit: "lærepladser", rowTitle: "Kommune" },
    },
  );
