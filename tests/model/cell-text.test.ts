import { expect, test } from "vitest";
import { cellText } from "../../src/model/cell-text.ts";
import type { Column } from "../../src/model/shape.ts";

const column: Column = {
  name: "takst_kr",
  title: "Takst",
  description: "Taksten.",
  role: "measure",
  type: "decimal",
  optional: false,
  decimals: 2,
};

test("a whole amount has no decimals, a broken one those of its column", () => {
  expect([cellText(column, 35341), cellText(column, 19454.4)]).toEqual(["35.341", "19.454,40"]);
});

test("shares and changes in per cent have the decimals of their column, whole or not", () => {
  const change: Column = { ...column, kind: "change", unit: "pct.", decimals: 1 };
  expect([cellText(change, -1), cellText(change, 30.7)]).toEqual(["−1,0", "30,7"]);
});

test("a number that is a name, such as a year or a code, has no thousand separator", () => {
  expect([cellText({ ...column, role: "time" }, 2018), cellText({ ...column, role: "place" }, 1851)]).toEqual([
    "2018",
    "1851",
  ]);
});

test("a code is shown by its Danish name, a text as it is", () => {
  const labelled: Column = { ...column, type: "choice", labels: { vaekst: "Vækst" } };
  expect([cellText(labelled, "vaekst"), cellText(labelled, "andet")]).toEqual(["Vækst", "andet"]);
});

test("a date is shown as Danes write it, and a year as a year", () => {
  const date: Column = { ...column, role: "time", type: "text", grain: "date" };
  expect([cellText(date, "2020-06-19"), cellText(date, "2020")]).toEqual(["19. juni 2020", "2020"]);
});

test("what the source does not say is shown as nothing", () => {
  expect(cellText(column, null)).toBe("");
});
