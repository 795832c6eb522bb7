import { expect, test } from "vitest";
import { unbroken } from "../../src/analysis/unbroken.ts";

test("years in a row are one run, and a missing year begins another", () => {
  const points = [2014, 2015, 2017, 2018, 2021].map((x) => ({ x, y: x }));
  expect(unbroken(points).map(({ segment }) => segment)).toEqual(["0", "0", "1", "1", "2"]);
});

test("what a point holds is kept", () => {
  expect(unbroken([{ x: 2014, y: 75 }])).toEqual([{ x: 2014, y: 75, segment: "0" }]);
});
