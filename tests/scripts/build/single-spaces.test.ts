import { expect, test } from "vitest";
import { singleSpaces } from "../../../scripts/build/single-spaces.ts";

test("spaces in a row become one, and hard spaces stay", () => {
  expect(singleSpaces("<p>to  \n ord\u00a0 \u00a0her</p>")).toBe("<p>to ord\u00a0 \u00a0her</p>");
});

test("what is preformatted, what is code, and what stands in a tag stay as they are", () => {
  const markup = '<pre>a   b\n c</pre><script>"x  y"</script><a title="1  >  2">';
  expect(singleSpaces(markup)).toBe(markup);
});
