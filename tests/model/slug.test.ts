import { expect, test } from "vitest";
import { slug } from "../../src/model/slug.ts";

test.each(["kkr", "kkr-nordjylland-2018-09", "a".repeat(80)])("%j stands in an address", (text) => {
  expect(slug().safeParse(text).success).toBe(true);
});

test.each(["", "-", "a--b", "a-", "Kkr", "ø", "../a", "a".repeat(81)])("%j does not stand in an address", (text) => {
  expect(slug().safeParse(text).success).toBe(false);
});
