import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { hasCourse } from "../../src/views/has-course.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Resolved } from "../../src/views/resolved.ts";
import { places, viewOf } from "./tables.ts";

const overYears = (isThere: (year: number, kommune: string) => boolean): Resolved => {
  const rows = [2018, 2019, 2020].flatMap((aar) =>
    ["Læsø", "Morsø"]
      .filter((kommune) => isThere(aar, kommune))
      .map((kommune) => ({ ...places.rows[0], kommune, kommunekode: kommune === "Læsø" ? 825 : 773, aar, pladser: 3 })),
  );
  const resolved = resolve({ ...places, rows }, viewOf({ x: "aar", series: "kommune", form: "linjer" }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return resolved;
};

test("lines have a course where one goes on from a time of the picture to the next, and not where it leaps over those of others", () => {
  expect(hasCourse(overYears(() => true))).toBe(true);
  expect(hasCourse(overYears((year, kommune) => kommune === "Læsø" || year < 2020))).toBe(true);
  const leaps = overYears((year, kommune) => (kommune === "Læsø") === (year === 2019));
  expect(hasCourse(leaps)).toBe(false);
});

test("lines that are broken wherever they would go have none", () => {
  const resolved = overYears(() => true);
  const broken = ["2019", "2020"].map((at) => ({ at, reason: "opgjort anderledes" }));
  expect(hasCourse({ ...resolved, breaks: broken })).toBe(false);
  expect(hasCourse({ ...resolved, breaks: broken.map((one) => ({ ...one, series: "Læsø" })) })).toBe(true);
});

test("every first picture that is drawn as lines has a course", () => {
  const drawn = published.flatMap((dataset) => {
    const view = defaultView(dataset);
    const resolved = view && resolve(dataset, view);
    return resolved && !isRefusal(resolved) && resolved.view.form === "linjer" ? [{ id: dataset.id, resolved }] : [];
  });
  expect(drawn.length).toBeGreaterThan(5);
  expect(drawn.filter(({ resolved }) => !hasCourse(resolved)).map(({ id }) => id)).toEqual([]);
});
