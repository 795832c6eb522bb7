import { expect, test } from "vitest";
import { lineShifts } from "../../src/charts/forms/line-shifts.ts";
import * as col from "../../src/model/columns.ts";
import { drawn, elements, invented } from "./drawn.ts";

const STROKE = 2;

test("lines in one course run side by side, evenly about it", () => {
  const [high = 0, middle = 0, low = 0] = lineShifts(
    [
      [
        [0, 10],
        [5, 20],
      ],
      [
        [0, 10],
        [5, 20],
      ],
      [
        [0, 11],
        [5, 21],
      ],
    ],
    STROKE,
  );
  expect(high).toBe(-low);
  expect(middle).toBe(0);
  expect(low).toBeGreaterThan(STROKE);
});

test("a line is not moved for one that leaves its course, or that has other times", () => {
  const lines = [
    [
      [0, 10],
      [5, 20],
    ],
    [
      [0, 10],
      [5, 22],
    ],
    [[0, 10]],
    [
      [0, 10],
      [6, 20],
    ],
  ] as const;
  expect(lineShifts(lines, STROKE).map(Math.abs)).toEqual([0, 0, 0, 0]);
});

test("no line of a picture lies hidden under another", () => {
  const years = [2021, 2022, 2023, 2024];
  const table = invented(
    {
      aar: col.year("Året."),
      ydelse: col.category("Ydelse", "Ydelsen."),
      takst: col.count("Takst", "Taksten.", null),
    },
    ["aar", "ydelse"],
    years.flatMap((aar) => ["Tilsyn", "Ændring"].map((ydelse) => ({ aar, ydelse, takst: aar - 2000 }))),
  );
  const { wide } = drawn(table, { measure: "takst", x: "aar", series: "ydelse", form: "linjer" });
  const courses = elements(wide, 'path[fill="none"]').map((path) => path.getAttribute("d"));
  expect(courses).toHaveLength(2);
  expect(new Set(courses).size).toBe(2);
});
