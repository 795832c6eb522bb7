import { expect, test } from "vitest";
import { doors, type DoorsOptions } from "../../../src/stories/ingen-hjemme/doors.ts";
import { visitField } from "../../../src/stories/ingen-hjemme/visit-field.ts";

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
  const { narrow, wide } = doors([{ name: "2019", met, unmet }], OPTIONS);
  for (const drawn of [narrow, wide]) {
    expect(count(painted(drawn, "--unlit"), /M/g)).toBe(dark);
    expect(count(painted(drawn, "--lit"), /M/g)).toBe(100 - dark);
  }
});

test("a field has as many squares as there are things, and the second part goes on where the first ended", () => {
  const { narrow } = visitField(
    [
      { name: "a", count: 50, colour: "red" },
      { name: "b", count: 1_000, colour: "blue" },
    ],
    { part: "Del", count: "Antal" },
  );
  const paths = [...narrow.matchAll(/<path d="([^"]*)" stroke="(\w+)"/g)].map(([, d = "", colour]) => ({ d, colour }));
  const squares = (d: string): number =>
    [...d.matchAll(/h(\d+)/g)].reduce((sum, [, length]) => sum + (Number(length) + 2) / 7, 0);
  expect(paths.map(({ d, colour }) => [colour, squares(d)])).toEqual([
    ["red", 50],
    ["blue", 1_000],
  ]);
  const [red, blue] = paths;
  const end = /M0 (\S+)h(\d+)$/.exec(red?.d ?? "");
  expect(blue?.d.startsWith(`M${Number(end?.[2]) + 2} ${end?.[1]}h`)).toBe(true);
});
