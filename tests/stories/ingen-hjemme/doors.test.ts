import { expect, test } from "vitest";
import { doors, type DoorsOptions } from "../../../src/stories/ingen-hjemme/doors.ts";

const OPTIONS: DoorsOptions = {
  shut: "lukkede",
  open: "åbne",
  titles: { year: "År", all: "Alle", met: "Hjemme", unmet: "Ingen", share: "Andel" },
};
const count = (markup: string, what: RegExp): number => [...markup.matchAll(what)].length;
const painted = (markup: string, colour: string): string =>
  [...markup.matchAll(/<path d="([^"]*)" fill="var\((--\w+)\)"/g)].find(([, , fill]) => fill === colour)?.[1] ?? "";

test.each([
  [58, 42, 42],
  [1, 199, 100],
  [7, 0, 0],
  [2, 1, 33],
])("of %i that met somebody and %i that did not, %i doors of a hundred stay dark", (met, unmet, dark) => {
  const { narrow, wide } = doors({ name: "2019", met, unmet }, OPTIONS);
  for (const drawn of [narrow, wide]) {
    expect(count(painted(drawn, "--unlit"), /M/g)).toBe(dark);
    expect(count(painted(drawn, "--lit"), /M/g)).toBe(100 - dark);
  }
});

test("the number of another year stands under that of the dark doors, where there is one", () => {
  const year = { name: "2019", met: 59, unmet: 41 };
  expect(doors(year, { ...OPTIONS, compared: "42 i 2023" }).narrow).toContain(">42 i 2023</text>");
  expect(doors(year, OPTIONS).narrow).not.toContain("2023");
});
