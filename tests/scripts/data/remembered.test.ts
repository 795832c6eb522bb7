import { expect, test } from "vitest";
import { remembered } from "../../../scripts/data/remembered.ts";

test("a remembered function gives the same answers, and computes each only once", () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect(["æ", "øå", "æ", "øå"].map(length)).toEqual([1, 2, 1, 2]);
  expect(asked).toEqual(["æ", "øå"]);
});

test("a remembered function goes on answering when there are more texts than it remembers", () => {
  const same = remembered((text) => text);
  const texts = Array.from({ length: 10_050 }, (_, index) => String(index));
  expect(texts.map(same)).toEqual(texts);
  expect(same("10049")).toBe("10049");
});
