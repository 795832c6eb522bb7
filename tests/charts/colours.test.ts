import { expect, test } from "vitest";
import type { View } from "../../src/views/view.ts";
import { places } from "../views/tables.ts";
import { drawn, elements } from "./drawn.ts";

const bars = { measure: "pladser", x: "kommune", form: "soejler" } as const;

const fills = (view: Partial<View>): (string | null)[] => [
  ...new Set(elements(drawn(places, view).wide, "rect[data-v]").map((bar) => bar.getAttribute("fill"))),
];

test.each([
  ["asked for", { ...bars, filters: { aar: ["2024"], ejer: ["privat"] } }],
  ["on a channel of its own", { ...bars, series: "ejer", filters: { aar: ["2024"], ejer: ["privat"] } }],
])("an owner who is shown alone, %s, has the colour that it has beside the others", (_, view) => {
  expect(fills(view)).toEqual(["var(--ejer-privat)"]);
  const beside = { ...bars, series: "ejer", filters: { aar: ["2024"], ejer: ["privat", "kommunal"] } };
  expect(fills(beside)).toContain("var(--ejer-privat)");
});

test("what is of all owners together has the colour of none", () => {
  expect(fills({ ...bars, filters: { aar: ["2024"], ejer: ["alle"] } })).toEqual(["var(--series-1)"]);
});
