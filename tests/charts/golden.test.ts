import { describe, expect, test } from "vitest";
import { oneElementALine } from "./normalise.ts";
import { examples } from "./examples.ts";

describe.each(Object.entries(examples))("%s", (name, make) => {
  const chart = make();

  test("draws the narrow picture as it stands in its golden file", async () => {
    await expect(oneElementALine(chart.narrow)).toMatchFileSnapshot(`golden/${name}-narrow.svg`);
  });

  test("draws the wide picture as it stands in its golden file", async () => {
    await expect(oneElementALine(chart.wide)).toMatchFileSnapshot(`golden/${name}-wide.svg`);
  });

  test("describes the picture in words and as a table as its golden file has them", async () => {
    const words = JSON.stringify({ description: chart.description, table: chart.table }, null, 2);
    await expect(`${words}\n`).toMatchFileSnapshot(`golden/${name}.json`);
  });

  test("says every text of a mark in the table or description too, or reads it out at a mark", () => {
    expect(chart.description.length).toBeGreaterThan(20);
    expect(chart.table.rows.length).toBeGreaterThan(0);
    for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
  });

  test.each(["narrow", "wide"] as const)("carries nothing in the %s picture that a strict page must refuse", (size) => {
    expect(chart[size]).not.toMatch(/<style|<script|style="|\son[a-z]+=|aria-label|href=/);
    expect(chart[size]).toMatch(/^<svg class="(narrow|wide)" viewBox="0 0 \d+ \d+"/);
  });

  test.each(["narrow", "wide"] as const)("writes no number in English form in the %s picture", (size) => {
    const texts = [...chart[size].matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts.filter((text) => /\d,\d{3}(?!\d)|\d\.\d{1,2}(?!\d)/.test(text ?? ""))).toEqual([]);
  });

  test("escapes text from data", () => {
    expect(chart.wide + chart.narrow).not.toContain("<b>");
  });
});
