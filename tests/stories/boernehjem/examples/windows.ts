import type { Chart } from "../../../../src/charts/chart.ts";
import { houses, type House } from "../../../../src/stories/boernehjem/windows.ts";

const house = (name: string, privately: number, own: number): House => ({
  name,
  parts: [
    { name: "private", count: privately, colour: "var(--ejer-privat)" },
    { name: "kommunale <b>", count: own, colour: "var(--ejer-kommunal)" },
  ],
});

/** Two houses of unlike size: one of a single owner, and one of two. */
export const housesOfTwo = (): Chart =>
  houses([house("Små hjem på Læsø", 0, 37), house("Store <b>", 1_001, 234)], {
    unit: "pladser",
    titles: { house: "Slags hjem", all: "Pladser" },
  });
