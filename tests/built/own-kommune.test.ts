import { expect, test } from "vitest";
import { site } from "./the-site.ts";

const choices = site.pages.flatMap(({ path, document }) => {
  const own = document.querySelector(".own-kommune");
  if (!own) return [];
  const told = new Set([...own.querySelectorAll("li")].map((item) => item.getAttribute("data-k")));
  const groups = [...own.querySelectorAll("optgroup")].map((group) =>
    [...group.querySelectorAll("option")].map((option) => option.getAttribute("value")),
  );
  return [{ path, told, groups }];
});
const partial = choices.filter(({ told }) => told.size < 98);

test("some stories speak of all municipalities and others of some", () => {
  expect(partial.length).toBeGreaterThan(0);
  expect(partial.length).toBeLessThan(choices.length);
});

test.each(partial)("$path offers the municipalities it has figures of before the others", ({ told, groups }) => {
  const [first = [], others = []] = groups;
  expect(new Set(first)).toEqual(told);
  expect(first.length + others.length).toBe(98);
});

test.each(choices.filter((one) => !partial.includes(one)))("$path offers all alike", ({ groups }) => {
  expect(groups).toEqual([]);
});
