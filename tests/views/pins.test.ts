import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { datasetFigure } from "../../src/components/dataset/dataset-figure.ts";
import { viewAsked } from "../../src/explorer/address.ts";
import { addressOf, isSameView } from "../../src/views/address.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { pinned, pinsOf } from "../../src/views/pins.ts";
import { explored } from "../explorer/choices.ts";
import { tableAt } from "../explorer/shown-at.ts";

test("a figure of one year is shared with that year, also where it is the first view or the only year", () => {
  expect(pinsOf(tableAt("pladser-pr-kommune"), tableAt("pladser-pr-kommune").standard)).toBe("f.aar=2024");
  expect(pinsOf(tableAt("flygtninge-pr-kommune"), tableAt("flygtninge-pr-kommune").standard)).toBe("f.aar=2020");
  const figures = published.flatMap((dataset) => datasetFigure(dataset) ?? []);
  expect(figures.filter(({ pins = "" }) => pins !== "").length).toBeGreaterThan(20);
});

test("an address that pins the time of the first view is the first view", () => {
  for (const [id, table] of explored) {
    const pins = pinsOf(table, table.standard);
    const { view, gone } = viewAsked(pins, table);
    expect(gone, id).toEqual([]);
    expect(isSameView(view, table.standard, table.standard), `${id}?${pins}`).toBe(true);
    expect(addressOf(view, table.standard), id).toBe("");
  }
});

test("a pinned address keeps to its year when a later one is added", () => {
  const table = tableAt("flygtninge-pr-kommune");
  const pins = pinned("vis=pr-indbygger", pinsOf(table, table.standard));
  const rows = [...table.rows, ...table.rows.map((row) => ({ ...row, aar: Number(row["aar"]) + 2 }))];
  const later = { ...table, rows };
  const standard = defaultView({ ...later, view: { measure: "kvote", x: "kommune", form: "kort" } });
  const { view } = viewAsked(pins, { ...later, standard: standard ?? table.standard });
  expect(standard?.filters["aar"]).toEqual(["2022"]);
  expect(view.filters["aar"]).toEqual(["2020"]);
});

test("a query is pinned once, and a view over time is not", () => {
  expect(pinned("x=kommune&f.aar=2018", "f.aar=2024")).toBe("x=kommune&f.aar=2018");
  const table = tableAt("pladser-pr-kommune");
  expect(pinsOf(table, viewAsked("x=aar", table).view)).toBe("");
});
