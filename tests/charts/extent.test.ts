import { expect, test } from "vitest";
import { extentOf } from "../../src/charts/forms/extent.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { places } from "../views/tables.ts";

const view: View = {
  ...{ measure: "andel", x: "kommune", shown: "absolut", order: "vaerdi", highlight: [], form: "prikker" },
  filters: { aar: ["2024"], ejer: ["privat"] },
};

function extent(more: Partial<View>): [number, number] {
  const resolved = resolve(places, { ...view, ...more });
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return extentOf(resolved);
}

test("a scale has room for the values and for what is to be reached", () => {
  expect(extent({})).toEqual([52, 52]);
  expect(extent({ target: { value: 70, label: "Mål: 70" } })).toEqual([52, 70]);
});

test("a scale that pictures share reaches as far in all of them, and never less far than the values", () => {
  expect(extent({ scale: [0, 100] })).toEqual([0, 100]);
  expect(extent({ scale: [53, 60] })).toEqual([52, 60]);
});
