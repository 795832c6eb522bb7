import { expect, test } from "vitest";
import { fold } from "../../src/client/fold.ts";

test.each([
  ["Århus", "aarhus"],
  ["ÆRØ", "aeroe"],
  ["Café", "cafe"],
  ["Zoë Müller", "zoe muller"],
  ["A\u030Arhus", "aarhus"],
  ["Łódź", "łodz"],
])("%j is compared as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("an apostrophe is one, however a keyboard writes it", () => {
  expect(fold("KKR’s opgaver")).toBe(fold("KKR's opgaver"));
});
