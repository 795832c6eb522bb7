import { describe, expect, test } from "vitest";
import { mapShapes, published } from "../../src/catalogue.ts";
import { picture } from "../../src/charts/picture.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { whyNotForm } from "../../src/views/forms-for.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { FORMS } from "../../src/views/view.ts";
import { coveringTexts, outsideFrame, struckThrough } from "./legible.ts";

/** The default view of every dataset in each form that fits it. */
const pictures = published.flatMap((dataset) => {
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  if (!resolved || isRefusal(resolved)) return [];
  return FORMS.filter((form) => whyNotForm(form, resolved) === undefined).map((form) => ({
    name: `${dataset.id}, ${form}`,
    chart: picture({ ...resolved, view: { ...resolved.view, form } }, mapShapes),
  }));
});

test("nearly every dataset has a picture, but for those that say that one would tell nothing", () => {
  const drawn = published.filter((dataset) => defaultView(dataset) !== undefined);
  expect(drawn.length / published.filter(({ view }) => view !== null).length).toBeGreaterThan(0.9);
});

describe.each(pictures)("$name", ({ chart }) => {
  test.each(["narrow", "wide"] as const)("keeps its texts inside the %s frame and apart", (size) => {
    expect({
      outside: outsideFrame(chart[size]),
      covering: coveringTexts(chart[size]),
      struck: struckThrough(chart[size]),
    }).toEqual({ outside: [], covering: [], struck: [] });
  });
  test("is said in words and as a table with a number in each cell or a dash", () => {
    expect(chart.description).toMatch(/\d/);
    expect(chart.description).not.toMatch(/undefined|NaN|Infinity/);
    expect(chart.table.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(chart.table)).not.toMatch(/undefined|NaN|Infinity/);
    for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
  });
});
