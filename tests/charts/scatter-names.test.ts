import { expect, test } from "vitest";
import { scatterNames, type PlacedPoint } from "../../src/charts/scatter-names.ts";

const room = { width: 600, height: 400, narrow: false };

/** A crowd in the middle, each point a few pixels from the next. */
const crowd: PlacedPoint[] = Array.from({ length: 40 }, (_, at) => ({
  ...{ name: `Midt ${at}`, x: 280 + (at % 8) * 6, y: 180 + Math.floor(at / 8) * 6 },
}));

const named = (points: readonly PlacedPoint[]): string[] => scatterNames(points, room).map(({ point }) => point.name);

test("the outermost points of a cloud are named, and those in the crowd are not", () => {
  const outer = [
    { name: "Læsø", x: 20, y: 380 },
    { name: "Ishøj", x: 300, y: 20 },
    { name: "København", x: 590, y: 200 },
  ];
  expect(
    named([...crowd, ...outer])
      .filter((name) => !name.startsWith("Midt"))
      .sort(),
  ).toEqual(["Ishøj", "København", "Læsø"]);
  expect(named([...crowd, ...outer]).length).toBeLessThan(outer.length + 5);
});

test("a name stands inside the picture, at the left where there is no room at the right", () => {
  const [one] = scatterNames([...crowd, { name: "København", x: 590, y: 20 }], room);
  expect(one).toMatchObject({ point: { name: "København" }, anchor: "end" });
});

test("of two names that would cover each other, that of the outer point stands; a chosen one always does", () => {
  const [outer, inner] = [
    { name: "Yderst", x: 20, y: 20 },
    { name: "Næstyderst", x: 24, y: 24 },
  ];
  const close = named([...crowd, outer, inner]);
  expect([close.includes("Yderst"), close.includes("Næstyderst")]).not.toEqual([true, true]);
  expect(named([...crowd, outer, { ...inner, isChosen: true }])).toContain("Næstyderst");
});
