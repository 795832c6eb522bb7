import type { Chart } from "../../../../src/charts/chart.ts";
import { keptLevel } from "../../../../src/stories/erhvervshuse/kept-level.ts";

/** An aim that is what was measured, and a higher one beside it. */
export const keptAndRaised = (): Chart =>
  keptLevel(
    { value: 63, text: "63 %", what: "Målt i september 2021" },
    { value: 63, text: "63 %", what: "Målet for efteråret 2023 <b>" },
    { value: 68, text: "68 %", what: "med fem procentpoint mere, som kontrakten også kræver" },
    { what: "Hvad", value: "Kendskab" },
  );
