import { expect, test } from "vitest";
import { mapShapes, publishedDataset } from "../../src/catalogue.ts";
import { picture } from "../../src/charts/picture.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { elements } from "./drawn.ts";

const quotas = publishedDataset("flygtninge-pr-kommune");

function byRegion(form: "kort" | "felter", measure: string): string {
  const standard = defaultView(quotas);
  if (!standard) throw new Error("the quotas have a first view");
  const resolved = resolve(quotas, { ...standard, form, measure, facet: "region" });
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return picture(resolved, mapShapes).wide;
}

test.each(["kort", "felter"] as const)(
  "small pictures as %s have the same colour for the same value, told once",
  (form) => {
    const svg = byRegion(form, "kvote");
    const fills = new Map<string, Set<string>>();
    for (const mark of elements(svg, "[data-k][data-v]")) {
      const value = mark.getAttribute("data-v")?.split(": ")[1] ?? "";
      fills.set(value, (fills.get(value) ?? new Set()).add(mark.getAttribute("fill") ?? ""));
    }
    expect(fills.size).toBeGreaterThan(15);
    expect([...fills].filter(([, own]) => own.size > 1)).toEqual([]);
    expect(elements(svg, 'rect[fill="var(--step-5)"]:not([data-v])')).toHaveLength(1);
  },
);

test("a small map has its own region's municipalities without a value, and no others'", () => {
  const svg = byRegion("kort", "asylansoegere");
  const all = elements(svg, "path[data-k]").map((path) => path.getAttribute("data-k"));
  const withoutInset = new Set(all);
  expect(all.length).toBeLessThan(withoutInset.size * 2);
  expect(elements(svg, 'path[fill="var(--missing)"]').length).toBeGreaterThan(0);
});
