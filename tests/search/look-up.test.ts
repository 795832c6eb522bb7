import { expect, test } from "vitest";
import { searchIn } from "../../src/client/search/engine.ts";
import { searchFile } from "../../src/search/file.ts";

const search = searchIn(searchFile);

test("a number is no other number that begins with it", () => {
  const { records } = search("§ 108");
  expect(records.map(({ t }) => t).filter((title) => title.includes("1088"))).toEqual([]);
  expect(records.some(({ u }) => u.startsWith("/data/pladser-efter-paragraf/"))).toBe(true);
});

test("a word that compounds end in is read as no other word", () => {
  expect(search("assistenter").read).toBeUndefined();
});

test("a number says of what kind it is where others beside it are of another kind", () => {
  const [first] = search("budget for de omfattede pladser").records;
  expect(first?.n).toMatch(/^[\d,]+\smia\. kr\. i \d{4} \(.*udkast.*\)$/);
});
