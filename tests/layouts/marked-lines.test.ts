import { expect, test } from "vitest";
import { markedLines } from "../../src/layouts/marked-lines.ts";

test("a page has a rule for each length of its ranges, once", () => {
  const style = markedLines('<i id="l1-3" class="n3"></i><i id="l7-9" class="n3"></i><i id="l7-10" class="n4"></i>');
  expect(style.match(/background/g)).toHaveLength(2);
  expect(style).toContain(":nth-child(-n+2 of li:has(>.n3:target)~li)");
});

test("a page without lines has none", () => {
  expect(markedLines('<p id="l1-3">')).toBe("");
});
