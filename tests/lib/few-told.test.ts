import { expect, test } from "vitest";
import { fewTold } from "../../src/lib/few-told.ts";

test("sentences are told once each, and of many the first five and how many more", () => {
  expect(fewTold(["a", "b", "a"])).toEqual(["a", "b"]);
  const many = Array.from({ length: 300 }, (_, at) => `${at}.`);
  expect(fewTold(many.slice(0, 5))).toHaveLength(5);
  expect(fewTold(many)).toEqual([...many.slice(0, 5), "Adressen beder om 295 ting mere, som ikke findes."]);
});
