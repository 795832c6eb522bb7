import type { Chart } from "../../../../src/charts/chart.ts";
import { boxes } from "../../../../src/stories/klar-til-uddannelse/boxes.ts";

/** A place where both boxes are full, one where a box is empty, and one where they are nearly alike. */
export const boxesOfThree = (): Chart =>
  boxes(
    [["Thisted <b>", 31, 29] as const, ["Læsø", 2, 0] as const, ["Rebild", 7, 9] as const].map(
      ([name, ready, unready]) => ({
        ...{ name, told: `${ready + unready} unge` },
        boxes: [
          { name: "Klar", count: ready, colour: "var(--contrast)" },
          { name: "Ikke klar", count: unready, colour: "var(--context)" },
        ] as const,
      }),
    ),
    { unit: "unge", when: "2019", title: "Kommune" },
  );
