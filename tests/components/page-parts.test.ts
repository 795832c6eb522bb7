import { expect, test } from "vitest";
import { pageParts } from "../../src/components/page-parts.ts";

test("the parts of a page are its second headings that have an address, in order, without the markup inside", () => {
  expect(
    pageParts('<h1>A</h1><h2 id="b" class="x">B <em>b</em></h2><h3 id="c">C</h3><h2\nid="d">D &amp; d</h2>'),
  ).toEqual([
    { id: "b", title: "B b" },
    { id: "d", title: "D &amp; d" },
  ]);
});

test("a heading without an address and the headline of a figure are no parts", () => {
  expect(pageParts('<h2>A</h2><h2 class="figure-title" id="b-titel">B</h2>')).toEqual([]);
});
