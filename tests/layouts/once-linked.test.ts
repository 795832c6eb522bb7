import { expect, test } from "vitest";
import { onceLinked } from "../../src/layouts/once-linked.ts";

const link = (id: string, text: string): string => `<a class="tal" href="#${id}">${text}</a>`;

test("a number leads to its account the first time only, and others are left alone", () => {
  const text = `I ${link("a", "2018")} og ${link("b", "7")}, men i ${link("a", "2018")} <a href="/x/">her</a>.`;
  expect(onceLinked(text)).toBe(`I ${link("a", "2018")} og ${link("b", "7")}, men i 2018 <a href="/x/">her</a>.`);
});
