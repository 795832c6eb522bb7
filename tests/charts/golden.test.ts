import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { examples } from "./examples.ts";
import { oneElementALine } from "./normalise.ts";

const sizes = ["narrow", "wide"] as const;

describe.each(examples)("$name", ({ name, golden, chart }) => {
  test.each(sizes)("draws the %s picture as it stands in its golden file", async (size) => {
    await expect(oneElementALine(chart[size])).toMatchFileSnapshot(`${golden}${name}-${size}.svg`);
  });

  test("describes the picture in words and as a table as its golden file has them", async () => {
    const words = JSON.stringify({ description: chart.description, table: chart.table }, null, 2);
    await expect(`${words}\n`).toMatchFileSnapshot(`${golden}${name}.json`);
  });
});

test.each([...new Set(examples.map(({ golden }) => golden))])("no golden file in %s is left over", (folder) => {
  const kept = examples
    .filter(({ golden }) => golden === folder)
    .flatMap(({ name }) => [...sizes.map((size) => `${name}-${size}.svg`), `${name}.json`]);
  const found = readdirSync(new URL(folder, import.meta.url));
  expect(found.filter((file) => !kept.includes(file))).toEqual([]);
});
