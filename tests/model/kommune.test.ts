import { expect, test } from "vitest";
import { kommuneName, kommuneRow, placeInText } from "../../src/model/kommune.ts";

test("a tile lies where the map has room for it", () => {
  const { flise_x, flise_y } = kommuneRow.shape;
  expect([flise_x.safeParse(17).success, flise_y.safeParse(11).success]).toEqual([true, true]);
  expect([flise_x.safeParse(9999).success, flise_y.safeParse(9999).success]).toEqual([false, false]);
});

test("running text says på Mors, where names have Morsø", () => {
  expect(["i Morsø", "på Læsø", "i Thisted"].map((sted) => placeInText({ sted }))).toEqual([
    "på Mors",
    "på Læsø",
    "i Thisted",
  ]);
  expect(kommuneName({ sted: "i Morsø" })).toBe("Morsø");
});
