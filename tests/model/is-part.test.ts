import { expect, test } from "vitest";
import { isPart } from "../../src/model/is-part.ts";

const sums = { alle: "rest", unge: ["15-17", "18-29"], andre: "more" } as const;

test("a sum has the codes that it lists", () => {
  expect(["15-17", "18-29", "30-39", "unge"].filter((code) => isPart(sums, "unge", code))).toEqual(["15-17", "18-29"]);
});

test("a sum that lists none has every code that is no sum itself", () => {
  for (const whole of ["alle", "andre"]) {
    expect(["15-17", "30-39", "unge", "andre", "alle"].filter((code) => isPart(sums, whole, code))).toEqual([
      "15-17",
      "30-39",
    ]);
  }
});
