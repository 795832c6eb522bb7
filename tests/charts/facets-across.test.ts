import { expect, test } from "vitest";
import { mapShapes } from "../../src/catalogue.ts";
import { picture } from "../../src/charts/picture.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { places, viewOf } from "../views/tables.ts";

const wholes = places.rows.filter(({ kommune, ejer }) => kommune === "Læsø" && ejer === "alle");

/** How many of the small pictures of a view stand in the first row, one for each of so many towns. */
function across(view: Partial<View>, towns: number): number {
  const rows = Array.from({ length: towns }, (_, at) => wholes.map((row) => ({ ...row, kommune: `By ${at}` }))).flat();
  const resolved = resolve({ ...places, rows }, viewOf({ x: "aar", facet: "kommune", form: "linjer", ...view }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  const { wide } = picture(resolved, mapShapes);
  const tops = [...wide.matchAll(/<g transform="translate\([\d.]+,([\d.]+)\)"><text/g)].map(([, y]) => y);
  return tops.filter((y) => y === tops[0]).length;
}

test("pictures of one short line, or of bars of a few years, stand in threes where that leaves no hole, and else in twos", () => {
  expect(across({}, 3)).toBe(3);
  expect(across({}, 6)).toBe(3);
  expect(across({}, 4)).toBe(2);
  expect(across({ form: "soejler" }, 3)).toBe(3);
  expect(across({ series: "ejer" }, 3)).toBe(2);
});
