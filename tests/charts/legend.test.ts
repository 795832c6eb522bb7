import { describe, expect, test } from "vitest";
import { mapShapes, published } from "../../src/catalogue.ts";
import { picture } from "../../src/charts/picture.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";

/** The wide default pictures that have hollow marks of another kind than the rest. */
const mixed = published.flatMap((dataset) => {
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  if (!resolved || isRefusal(resolved) || resolved.series?.column.role === "status") return [];
  const svg = picture(resolved, mapShapes).wide;
  return svg.includes(">Hul: ") ? [{ id: dataset.id, form: resolved.view.form, svg }] : [];
});

test("a mark that adds several kinds is told to be filled too", () => {
  const told = mixed.find(({ id }) => id === "beskaeftigelsesindsatser")?.svg;
  expect(told).toContain(">Udfyldt: aftalt eller flere slags<");
  expect(mixed.find(({ id }) => id === "avanceret-genoptraening")?.svg).toContain(">Udfyldt: selvrapporteret<");
});

test("what a series says by its name is not told of hollow marks once more", () => {
  const dataset = published.find(({ id }) => id === "rejsetider") ?? expect.fail("rejsetider");
  const view = defaultView(dataset) ?? expect.fail("it has no picture");
  const resolved = resolve(dataset, view);
  const { wide } = picture(isRefusal(resolved) ? expect.fail(resolved.refused) : resolved, mapShapes);
  expect([...wide.matchAll(/>(?:Hul: )?mål</gi)]).toHaveLength(1);
});

describe.each(mixed)("the legend of $id", ({ form, svg }) => {
  test("says what filled marks are, too", () => {
    expect(svg).toMatch(/>Udfyldt: [a-zæøå]/);
  });

  test("shows hollow marks as they are drawn: bars as dashed bars, dots as rings", () => {
    const [, sign = ""] = /(<(?:rect|circle)[^>]*>)(?:<\/(?:rect|circle)>)?<text[^>]*>Hul: /.exec(svg) ?? [];
    expect(sign.includes("stroke-dasharray")).toBe(form === "soejler");
    expect(sign).toContain('fill="var(--paper)"');
  });
});
