import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { examples } from "./examples.ts";
import { coveringTexts, outsideFrame } from "./legible.ts";
import { placedTexts } from "./placed-texts.ts";

const sizes = ["narrow", "wide"] as const;
const elementsOf = (svg: string): Element[] => [...parseHTML(svg).document.querySelectorAll("*")];
const readAt = (svg: string): string[] => elementsOf(svg).flatMap((element) => element.getAttribute("data-v") ?? []);
const attributesOf = (svg: string): [name: string, value: string][] =>
  elementsOf(svg).flatMap((element) =>
    element.getAttributeNames().map((name): [string, string] => [name, element.getAttribute(name) ?? ""]),
  );

describe.each(examples)("$name", ({ chart }) => {
  test("has a description of a sentence or more", () => {
    expect(chart.description).toMatch(/^[A-ZÆØÅ0-9].{20,}\.$/);
  });

  test("has a table whose rows fill its columns", () => {
    expect(chart.table.rows).not.toEqual([]);
    for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
  });

  test.each(sizes)("shows or reads out every row of the table in the %s picture", (size) => {
    const texts = [...readAt(chart[size]), ...placedTexts(chart[size]).map(({ text }) => text)].join("\n");
    expect(chart.table.rows.map(([label]) => label).filter((label) => !texts.includes(label ?? ""))).toEqual([]);
  });

  test("reads out the same texts at the marks of both pictures, and none that is empty", () => {
    const [narrow, wide] = [readAt(chart.narrow), readAt(chart.wide)];
    expect(narrow).not.toEqual([]);
    expect(narrow).toEqual(wide);
    expect(narrow.filter((text) => text.trim() === "")).toEqual([]);
  });

  describe.each(sizes)("in the %s picture", (size) => {
    const svg = chart[size];
    const texts = placedTexts(svg);

    test("carries nothing that a strict page must refuse", () => {
      expect(svg).not.toMatch(/<style|<script|<title|style="|\son[a-z]+=|aria-label|href=|xmlns/);
    });

    test("names its size and hides itself from assistive technology", () => {
      const [root] = elementsOf(svg);
      expect(root?.localName).toBe("svg");
      expect(root?.getAttribute("class")).toBe(size);
      expect(root?.getAttribute("aria-hidden")).toBe("true");
    });

    test("takes every colour from the page's style sheet", () => {
      const colours = attributesOf(svg).filter(([name]) => name === "fill" || name === "stroke");
      const own = colours.filter(([, value]) => !/^(var\(--[a-z0-9-]+\)|currentColor|none)$/.test(value));
      expect(own).toEqual([]);
    });

    test("gives no place more exactly than to a tenth of a pixel", () => {
      const places = attributesOf(svg).filter(([name]) => !name.startsWith("data-"));
      expect(places.filter(([, value]) => /\d\.\d\d|NaN|undefined|Infinity/.test(value))).toEqual([]);
    });

    test("writes no number in English form, and nothing that is not a text", () => {
      const written = [...texts.map(({ text }) => text), ...readAt(svg)];
      const wrong = /\d,\d{3}(?!\d)|\d\.\d{1,2}(?!\d)|NaN|undefined|null|Infinity|(?<!\d)-\d(?!\d*[ -])/;
      expect(written.filter((text) => wrong.test(text))).toEqual([]);
    });

    test("escapes text from data", () => {
      expect(svg).not.toContain("<b>");
    });

    test("keeps every text inside its frame", () => {
      expect(outsideFrame(svg)).toEqual([]);
    });

    test("lets no text cover another", () => {
      expect(coveringTexts(svg)).toEqual([]);
    });
  });
});
