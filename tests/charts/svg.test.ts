import { expect, test } from "vitest";
import { NARROW, renderings, WIDE } from "../../src/charts/chart.ts";
import { element, framed, svg, textElement } from "../../src/charts/svg.ts";

test("an element has its attributes in the order given and numbers to one decimal", () => {
  expect(element("rect", { y: 1.26, x: -0.04, fill: "none" })).toBe('<rect y="1.3" x="0" fill="none"></rect>');
});

test("an attribute without a value is left out, one that is zero or empty is not", () => {
  expect(element("g", { a: undefined, b: 0, c: "" })).toBe('<g b="0" c=""></g>');
});

test("a value cannot end its attribute or begin an element", () => {
  expect(element("g", { "data-v": `"><script>'&` })).toBe('<g data-v="&quot;&gt;&lt;script&gt;&#39;&amp;"></g>');
});

test("content stands as markup in an element, as text in a text", () => {
  expect(element("g", {}, "<i></i>", "<b></b>")).toBe("<g><i></i><b></b></g>");
  expect(textElement({ x: 1 }, "Læsø <b> & co.")).toBe('<text x="1">Læsø &lt;b&gt; &amp; co.</text>');
});

test("a picture has its width, a whole height that cuts nothing off, and the name of its size", () => {
  expect(svg(NARROW, 99.2, "")).toContain('class="narrow" viewBox="0 0 328 100"');
  expect(svg(WIDE, 100, "<g></g>")).toMatch(/^<svg class="wide" viewBox="0 0 720 100"[^>]*><g><\/g><\/svg>$/);
});

test("a drawing is made for each width, or once where it only has to grow", () => {
  const at = (grows: boolean) => framed(({ width }) => ({ content: `<g>${width}</g>`, height: 9, grows }));
  expect(renderings(at(false)).match(/class="[^"]*"|<g>.*?<.g>/g)).toEqual([
    'class="narrow"',
    "<g>328</g>",
    'class="wide"',
    "<g>720</g>",
  ]);
  expect(renderings(at(true)).match(/class="[^"]*"|<g>.*?<.g>/g)).toEqual(['class="narrow wide"', "<g>328</g>"]);
});
