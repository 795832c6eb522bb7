import type { Chart } from "../../../../src/charts/chart.ts";
import { bullets } from "../../../../src/stories/erhvervshuse/bullets.ts";

/** A result above its target, and one below a target near the end of the scale. */
export const bulletsAboveAndBelow = (): Chart =>
  bullets(
    [
      { name: "Score <b>", value: 72, text: "72", target: 60, targetText: "60" },
      { name: "Andel", value: 40, text: "40 %", target: 98, targetText: "98 %" },
    ],
    { name: "Mål", value: "Resultat", target: "Krav" },
  );
