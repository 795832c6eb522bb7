import { expect, test } from "vitest";
import { hardSpaces } from "../../src/lib/hard-spaces.ts";

test("per cent signs and kroner hang on to their numbers, also over the end of a line", () => {
  expect(hardSpaces("66 og 25 %, 20,3 mio. kr. og\n  4\n  kr.")).toBe(
    "66 og 25\u00a0%, 20,3\u00a0mio.\u00a0kr. og\n  4\u00a0kr.",
  );
});

test("a line of a document is never parted from its number", () => {
  expect(hardSpaces("september 2022, linje 6111-6115 og linje to")).toBe(
    "september 2022, linje\u00a06111-6115 og linje to",
  );
});

test("markup is left as it is", () => {
  const markup = '<a href="/x/" class="term wide">5 pladser</a> <b>1</b>';
  expect(hardSpaces(markup)).toBe(markup);
});

test("what is preformatted stays as it was printed", () => {
  expect(hardSpaces("<pre>25 %</pre> 25 %")).toBe("<pre>25 %</pre> 25\u00a0%");
});
