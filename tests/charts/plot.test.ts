import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { NARROW, WIDE } from "../../src/charts/chart.ts";
import { cleanSvg, renderPlot } from "../../src/charts/plot.ts";

function clean(content: string): string {
  const svg = parseHTML(`<svg width="99" height="60" class="plot-d6a7b5">${content}</svg>`).document.querySelector(
    "svg",
  );
  if (!svg) throw new Error("no svg");
  return cleanSvg(svg, NARROW);
}
const inside = (content: string): string => clean(content).replace(/^<svg[^>]*>|<\/svg>$/g, "");

describe("a cleaned picture", () => {
  test("has the attributes of its size and none of its own", () => {
    const [, attributes] = /^<svg ([^>]*)>/.exec(clean("")) ?? [];
    expect(attributes?.match(/[\w-]+="[^"]*"/g)?.sort()).toEqual([
      'aria-hidden="true"',
      'class="narrow"',
      'fill="currentColor"',
      'focusable="false"',
      'font-size="13"',
      'text-anchor="middle"',
      'viewBox="0 0 328 60"',
    ]);
  });

  test("has no style sheet", () => {
    expect(inside("<style>:where(.plot) { color: red }</style><g></g>")).toBe("<g></g>");
  });

  test("has nothing for assistive technology: the figure has a description instead", () => {
    expect(inside('<g aria-label="dot" aria-hidden="true" aria-description="x" font-variant="y"></g>')).toBe("<g></g>");
  });

  test("has the title of a mark as the text to read out at it", () => {
    expect(inside("<circle><title>Læsø: 9 pladser</title></circle>")).toBe(
      '<circle data-v="Læsø: 9 pladser"></circle>',
    );
  });

  test("has the label of a mark as its municipality code when it is one, but not that of a group", () => {
    expect(inside('<circle aria-label="825"></circle>')).toBe('<circle data-k="825"></circle>');
    expect(inside('<circle aria-label="dot"></circle><g aria-label="825"></g>')).toBe("<circle></circle><g></g>");
  });

  test("has places to one decimal, in lists and paths too", () => {
    expect(inside('<path d="M1.2345,-6.789L10,0.04" x="1.25e-7"></path>')).toBe(
      '<path d="M1.2,-6.8L10,0" x="0"></path>',
    );
  });

  test("has the numbers of a text, and of what is read out, as they were", () => {
    expect(inside('<circle data-v="2,345 og 1.306.000"></circle><text>1.2345</text>')).toBe(
      '<circle data-v="2,345 og 1.306.000"></circle><text>1.2345</text>',
    );
  });

  test("has text from data as text, in attributes too", () => {
    const { document } = parseHTML('<svg height="1"><circle><title></title></circle><text></text></svg>');
    const [svg, title, text] = ["svg", "title", "text"].map((name) => document.querySelector(name));
    if (!svg || !title || !text) throw new Error("no svg");
    title.textContent = `Læsø "<b>"`;
    text.textContent = "Læsø <b> & co.";
    expect(cleanSvg(svg, NARROW)).toMatch(
      /><circle data-v="Læsø &quot;&lt;b&gt;&quot;"><\/circle><text>Læsø &lt;b&gt; &amp; co\.<\/text><\/svg>$/,
    );
  });
});

describe("a plot", () => {
  const draw = (): string =>
    renderPlot(WIDE, {
      height: 90,
      x: { axis: null },
      y: { axis: null },
      marks: [Plot.dot([[1, 2]], { fill: "var(--ink)", title: () => "Ét", ariaLabel: () => "825" })],
    });

  test("is as wide as its size and as tall as it asks to be", () => {
    expect(draw()).toContain('viewBox="0 0 720 90"');
  });

  test("has its marks with what is read out at them and whose they are", () => {
    const mark = parseHTML(draw()).document.querySelector("circle");
    expect([mark?.getAttribute("data-v"), mark?.getAttribute("data-k")]).toEqual(["Ét", "825"]);
  });

  test("is the same every time it is drawn", () => {
    expect(draw()).toBe(draw());
  });
});
