import type { Chart } from "../../../../src/charts/chart.ts";
import { boxes } from "../../../../src/stories/klar-til-uddannelse/boxes.ts";

/** A place where one box gains what the other loses, one where a box is empty, and one where nothing has changed. */
export const boxesOfThree = (): Chart =>
  boxes(
    [
      ["Thisted <b>", 20, 31, 40, 29],
      ["Læsø", 0, 2, 3, 0],
      ["Rebild", 7, 7, 9, 9],
    ].map(([name, ...numbers]) => {
      const [before = 0, after = 0, otherBefore = 0, otherAfter = 0] = numbers.map(Number);
      return {
        ...{ name: String(name), told: `${after + otherAfter} unge` },
        boxes: [
          { name: "Klar", before, after, colour: "var(--contrast)" },
          { name: "Ikke klar", before: otherBefore, after: otherAfter, colour: "var(--context)" },
        ] as const,
      };
    }),
    { unit: "unge", years: ["2018", "2019"], title: "Kommune" },
  );
