import { pairs, sum } from "d3";
import { describe, expect, test } from "vitest";
import { mapShapes, publishedDataset } from "../../src/catalogue.ts";
import { LONGEST_LINE } from "../../src/charts/brought-out.ts";
import { renderings } from "../../src/charts/chart.ts";
import type { Point } from "../../src/charts/geometry.ts";
import { picture } from "../../src/charts/picture.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { elements } from "./drawn.ts";
import { coveringTexts, outsideFrame } from "./legible.ts";

const quotas = publishedDataset("flygtninge-pr-kommune");

function drawn(asked: Partial<View>) {
  const standard = defaultView(quotas);
  if (!standard) throw new Error("the quotas have a first view");
  const resolved = resolve(quotas, { ...standard, ...asked });
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return { chart: picture(resolved, mapShapes), marks: resolved.marks };
}

/** The outlines of what stands out, each drawn with a rim. */
const outlines = (svg: string): number =>
  elements(svg, '[pointer-events="none"] > path[stroke="var(--ink)"]').filter((path) =>
    path.getAttribute("d")?.endsWith("Z"),
  ).length;
const texts = (svg: string): string[] => elements(svg, "text").map((text) => text.textContent ?? "");

/** Some that lie so close that there is no room for all their names beside them. */
const CLOSE = ["Albertslund", "Allerød", "Ballerup", "Brøndby", "Dragør", "Egedal", "Rødovre"];

/** The lines from outlines to names, as places: open paths with a rim. */
const lines = (svg: string): Point[][] =>
  elements(svg, '[pointer-events="none"] > path[stroke="var(--ink)"]')
    .map((path) => path.getAttribute("d") ?? "")
    .filter((d) => !d.endsWith("Z"))
    .map((d) => {
      const numbers = d.slice(1).split(" ").map(Number);
      return pairs(numbers).filter((_, at) => at % 2 === 0);
    });
const lengthOf = (line: readonly Point[]): number =>
  sum(pairs(line), ([from, to]) => Math.hypot(to[0] - from[0], to[1] - from[1]));

describe.each(["kort", "felter"] as const)("on the %s of the whole country", (form) => {
  test.each(["Silkeborg", "Læsø", "Guldborgsund"])("%s is outlined and named with its value", (name) => {
    const { chart, marks } = drawn({ form, highlight: [name] });
    const value = marks.find(({ x }) => x === name)?.value;
    for (const svg of [chart.narrow, chart.wide]) {
      expect(outlines(svg)).toBe(1);
      const told = texts(svg);
      expect(told.includes(`${name}\u00a0${value}`) || told.includes(name)).toBe(true);
    }
  });

  test("one that lies in the part that is drawn larger is outlined there too, and named once", () => {
    const { chart } = drawn({ form, highlight: ["Frederiksberg"] });
    expect(outlines(chart.narrow)).toBe(form === "kort" ? 2 : 1);
    expect(texts(chart.narrow).filter((text) => text.startsWith("Frederiksberg"))).toHaveLength(1);
  });

  test("all of a region have their names, beside the picture or under it, and none covers another", () => {
    const region = quotas.rows.filter((row) => row["region"] === "Nordjylland").map((row) => String(row["kommune"]));
    const { chart } = drawn({ form, highlight: region });
    const words = texts(chart.narrow).join(" ");
    for (const name of region) expect(words).toContain(mapShapes.nameOf(Number(codeOf(name))));
    expect(outsideFrame(chart.narrow)).toEqual([]);
    expect(form === "felter" ? coveringTexts(chart.narrow) : []).toEqual([]);
  });

  test("many that lie close are all named, and no line to a name is longer than can be followed", () => {
    const { chart } = drawn({ form, highlight: CLOSE });
    const words = texts(chart.narrow).join(" ");
    for (const name of CLOSE) expect(words).toContain(name);
    const lengths = lines(chart.narrow).map(lengthOf);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_LINE);
  });

  test("nothing is outlined where nothing is brought out", () => {
    expect(outlines(renderings(drawn({ form }).chart))).toBe(0);
  });
});

const codeOf = (name: string) => quotas.rows.find((row) => row["kommune"] === name)?.["kommunekode"];

test("on a map of one region a name that is brought out has its place before others", () => {
  const region = { form: "kort", filters: { region: ["Sjælland"] } } as const;
  for (const name of ["Solrød", "Ringsted"]) {
    const { chart } = drawn({ ...region, highlight: [name] });
    expect(outlines(chart.wide)).toBe(1);
    expect(texts(chart.wide).some((text) => text.startsWith(name))).toBe(true);
    expect(texts(chart.narrow).some((text) => text.startsWith("Navne") && text.includes(name))).toBe(false);
  }
});
