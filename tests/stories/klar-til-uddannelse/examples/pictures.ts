import type { Chart } from "../../../../src/charts/chart.ts";
import { boxes } from "../../../../src/stories/klar-til-uddannelse/boxes.ts";
import { mixUp } from "../../../../src/stories/klar-til-uddannelse/mix-up.ts";

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

/** A change and a share of two rows that a text has put together. */
export const mixUpOfTwoRows = (): Chart =>
  mixUp({
    heads: ["", "2018", "2019", "forskel", "i procent"],
    rows: [
      { name: "Alle unge <b>", cells: ["4.140", "3.921", "−219", "−5,3\u00a0%"] },
      { name: "Klar", cells: ["1.851", "1.660", "−191", "−10,3\u00a0%"] },
    ],
    ...{ share: 1, change: 0 },
    ...{ text: "Teksten: »10,3\u00a0% (i alt 219)«", table: "Tabellen: 10,3\u00a0% er 191 unge" },
  });
