import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { examples } from "./examples.ts";
import { oneElementALine } from "./normalise.ts";

const sizes = ["narrow", "wide"] as const;

describe.each(Object.entries(examples))("%s", (name, make) => {
  const chart = make();

  test.each(sizes)("draws the %s picture as it stands in its golden file", async (size) => {
    await expect(oneElementALine(chart[size])).toMatchFileSnapshot(`golden/${name}-${size}.svg`);
  });

  test("describes the picture in words and as a table as its golden file has them", async () => {
    const words = JSON.stringify({ description: chart.description, table: chart.table }, null, 2);
    await expect(`${words}\n`).toMatchFileSnapshot(`golden/${name}.json`);
  });
});

test("no golden file is left over from an example that is gone", () => {
  const kept = Object.keys(examples).flatMap((name) => [...sizes.map((size) => `${name}-${size}.svg`), `${name}.json`]);
  const found = readdirSync(new URL("golden/", import.meta.url));
  expect(found.filter((file) => !kept.includes(file))).toEqual([]);
});
