import { expect, test } from "vitest";
import { searchIn } from "../../src/client/search/engine.ts";
import { searchFile } from "../../src/search/file.ts";

const search = searchIn(searchFile);

test("a number is no other number that begins with it", () => {
  const { records } = search("§ 108");
  expect(records.map(({ t }) => t).filter((title) => title.includes("1088"))).toEqual([]);
  expect(records.some(({ u }) => u.startsWith("/data/pladser-efter-paragraf/"))).toBe(true);
});

test("what only stands across the seam of a compound, or is said in passing, is no match", () => {
  expect(search("elbiler ladestandere").records).toEqual([]);
  const titles = search("sundhedshus").records.map(({ t }) => t);
  expect(titles).toEqual(expect.arrayContaining([expect.stringContaining("Sundhed")]));
  expect(titles.filter((title) => !/sundhed/i.test(title))).toEqual([]);
});

test("the numbers of a word stand before what it means, unless that is asked for", () => {
  expect(search("magtanvendelse").records[0]?.k).toBe("Datasæt");
  expect(search("hvad er magtanvendelse").records[0]?.k).toBe("Ord");
});

test("a word is found by the words that it is made of", () => {
  expect(search("takststigning").records.some(({ t }) => /takst/i.test(t))).toBe(true);
});

test("a word that compounds end in is read as no other word", () => {
  expect(search("assistenter").read).toBeUndefined();
});

test("a number says of what kind it is where others beside it are of another kind", () => {
  const [first] = search("budget for de omfattede pladser").records;
  expect(first?.n).toMatch(/^[\d,]+\smia\. kr\. i \d{4} \(.*udkast.*\)$/);
});
