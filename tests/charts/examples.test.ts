import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { mapShapes } from "../../src/catalogue.ts";
import type { Chart } from "../../src/charts/chart.ts";
import { gallery } from "../../src/charts/gallery.ts";
import { FORMS } from "../../src/views/view.ts";
import { examples } from "./examples.ts";

const DRAWS = /^export function \w+\([^]*?\): Chart \{/m;
const own = globSync("src/stories/*/*.ts").filter((file) => DRAWS.test(readFileSync(file, "utf8")));
const collected = import.meta.glob<Record<string, () => Chart>>("../stories/*/examples/*.ts", { eager: true });
const charts = examples.map(({ chart }) => chart);

test("every form is in the gallery", () => {
  const shown = new Set(Object.values(gallery).map(({ form }) => form));
  expect(FORMS.filter((form) => !shown.has(form))).toEqual([]);
});

test("no picture is made outside the forms but in the story that alone draws it", () => {
  const makers = globSync("src/charts/*.ts").filter((file) => DRAWS.test(readFileSync(file, "utf8")));
  expect(makers).toEqual(["src/charts/picture.ts"]);
  expect(own.length).toBeGreaterThan(0);
});

describe.each(own)("the picture of %s", (file) => {
  test("has its examples with the story, in a file of the same name, all of them collected", () => {
    const folder = dirname(file).replace("src/", "../");
    const made = Object.values(collected[`${folder}/examples/${basename(file)}`] ?? {});
    const descriptions = made.map((make) => make().description);
    expect(descriptions.length).toBeGreaterThan(0);
    expect(descriptions.filter((one) => !charts.some(({ description }) => description === one))).toEqual([]);
  });
});

test("the gallery, which readers see, has no markup in its names", () => {
  const shown = Object.values(gallery).map(({ chart }) => JSON.stringify(chart(mapShapes).table));
  expect(shown.filter((table) => /[<>]/.test(table))).toEqual([]);
});

test.each([
  ["markup", /[<>]/],
  ["a Danish letter", /[æøåÆØÅ]/],
  ["a number above a thousand", /\d\.\d{3}/],
  ["a number with decimals", /\d,\d/],
])("the examples have %s among their texts", (_, sign) => {
  const texts = charts.map(({ description, table }) => description + table.rows.flat().join(" "));
  expect(texts.filter((text) => sign.test(text)).length).toBeGreaterThan(4);
});
