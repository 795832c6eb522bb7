import { expect, test } from "vitest";
import { fixedRatio } from "../../../src/model/checks/ratio.ts";

interface Price {
  group: string;
  size: string;
  kr: number;
}

const check = fixedRatio<Price>({
  id: "forhold",
  title: "Størrelserne betaler 1 : 1,2",
  group: ({ group }) => group,
  value: ({ kr }) => kr,
  factor: ({ size }) => ({ lille: 1, mellem: 1.2 })[size],
  isBase: ({ size }) => size === "lille",
  label: ({ group, size }) => `${group}, ${size}`,
  tolerance: 2.5,
});
const pair = (kr: number, group = "2019"): Price[] => [
  { group, size: "lille", kr: 1000 },
  { group, size: "mellem", kr },
];

test("holds up to the tolerance on either side and not beyond", () => {
  const holds = [1197.4, 1197.5, 1200, 1202.5, 1202.6].map((kr) => check.run(pair(kr))[0]?.holds);
  expect(holds).toEqual([false, true, true, true, false]);
});

test("says what was expected and how it was computed, in Danish numbers", () => {
  expect(check.run(pair(1300))).toEqual([
    { holds: false, what: "2019, mellem", expected: "1.200,0 (1,2 × 1.000)", found: "1.300" },
  ]);
});

test("leaves out rows without a factor and groups without a base", () => {
  expect(
    check.run([
      { group: "2019", size: "lille", kr: 1000 },
      { group: "2019", size: "stor", kr: 1 },
    ]),
  ).toEqual([]);
  expect(check.run([{ group: "2020", size: "mellem", kr: 1200 }])).toEqual([]);
});

test("never compares across groups", () => {
  expect(check.run([...pair(1200, "2019"), ...pair(1200, "2020")]).map(({ what }) => what)).toEqual([
    "2019, mellem",
    "2020, mellem",
  ]);
});
