import { expect, test } from "vitest";
import { groupsOf } from "../../src/client/search/groups.ts";
import { codesIn } from "../../src/client/search/codes.ts";
import { searchIn } from "../../src/client/search/engine.ts";
import { recordsOf } from "../../src/client/search/records-of.ts";
import { together } from "../../src/client/search/together.ts";
import { searchFile } from "../../src/search/file.ts";
import { unitBeside, withPer, withUnit } from "../../src/search/whole-unit.ts";
import { published } from "../../src/catalogue.ts";

const search = searchIn(searchFile);
const records = recordsOf(searchFile);

test("of groups without a whole, each number says which group it is of", () => {
  const [found] = search("Aalborg unge uddannelseshjælp").records;
  expect(found).toMatchObject({ k: "Tal", t: "Unge på uddannelseshjælp: Aalborg" });
  expect(found?.u).toBe("/data/unge-paa-uddannelseshjaelp/?fremhaev=Aalborg");
  expect(found?.n).toMatch(/^Uddannelsesparate: \d+ unge i \d{4}, .*; aktivitetsparate: \d+ unge i \d{4}/);
});

test("the groups of a year that is asked for are told of that year", () => {
  const [found] = search("uddannelseshjælp aalborg 2018").records;
  expect(found?.n).toMatch(/^Uddannelsesparate: \d+ unge i 2018; aktivitetsparate: \d+ unge i 2018$/);
  expect(found?.u).toContain("f.aar=2018");
});

test("a group that is asked for is told alone", () => {
  const [found] = search("uddannelsesparate aalborg").records;
  expect(found?.t).toBe("Uddannelsesparate unge på uddannelseshjælp: Aalborg");
  expect(found?.n).toMatch(/^\d+ unge i \d{4}/);
});

const group = (t: string, q: string, ...told: string[]) => ({
  ...{ t, q },
  p: told.map((one, at): [number, string] => [at, one]),
});

test("groups are told together by what their names differ in, and by what their addresses share", () => {
  const [a, b] = [
    group("Pladser til social- og sundhedshjælpere", "form=tal&f.aar=2020&f.a=h&fremhaev={}", "1 plads"),
    group("Pladser til social- og sundhedsassistenter", "form=tal&f.aar=2020&f.a=a&fremhaev={}", "2 pladser"),
  ];
  expect(together([a, b])).toEqual({
    q: "f.aar=2020&fremhaev={}",
    p: [[0, "social- og sundhedshjælpere: 1 plads; social- og sundhedsassistenter: 2 pladser"]],
  });
});

test("groups are not told together where one lacks a place or they are called the same", () => {
  const [a, b] = [group("Nye pladser", "f.a=b", "1"), group("Gamle pladser", "f.a=c", "2")];
  expect(together([a])).toBeUndefined();
  expect(together([a, group("Gamle pladser", "f.a=c", "")])).toBeUndefined();
  expect(together([a, { ...b, t: "Nye pladser" }])).toBeUndefined();
});

test("every number that is told has a unit", () => {
  const told = records.flatMap(({ n = "", v = [], c = {} }) => [
    n,
    ...v.flatMap(({ p }) => p.map(([, one = ""]) => one)),
    ...codesIn(c).map((code) => code.told),
  ]);
  const numbers = told.filter((text) => /^−?\d/.test(text));
  expect(numbers.length).toBeGreaterThan(500);
  expect(numbers.filter((text) => /^[\d.,−]+(?:$|, | i \d| \()/.test(text))).toEqual([]);
});

test("a number that is for each of something says so", () => {
  const views = records.find(({ u }) => u === "/data/klyngemidler-pr-indbygger/")?.v ?? [];
  const told = views.flatMap(({ p }) => p.flatMap(([, one = ""]) => (one === "" ? [] : [one])));
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter((one) => !/^[\d,]+\u00a0kr\. pr\. indbygger i \d{4}/.test(one))).toEqual([]);
  expect(withPer("1,5 besøg", ["Tilsynsbesøg pr. plejefamilie"])).toBe("1,5 besøg pr. plejefamilie");
  expect(withPer("2,3 pr. 10.000 indbyggere", ["Sager pr. indbygger"])).toBe("2,3 pr. 10.000 indbyggere");
});

test("one of something is told in the singular", () => {
  const told = records.flatMap(({ v = [], c = {} }) => [
    ...v.flatMap(({ p }) => p.map(([, one = ""]) => one)),
    ...codesIn(c).map((code) => code.told),
  ]);
  const ones = told.filter((text) => /^1 /.test(text));
  expect(ones.length).toBeGreaterThan(5);
  const plurals =
    /^1 (?:afgørelser|pladser|sager|ansøgninger|godkendelser|henvendelser|modtagere|personer|plejefamilier)(?!\p{L})/u;
  expect(ones.filter((text) => plurals.test(text))).toEqual([]);
});

test("a number of a story has the unit that its sentence says in other words", () => {
  expect(withUnit("675", "pladser")).toBe("675 pladser");
  expect(withUnit("1", "pladser")).toBe("1 plads");
  expect(withUnit("20", "pct.point")).toBe("20 procentpoint");
  expect(withUnit("2.249 kr.", "kr. pr. plads")).toBe("2.249 kr. pr. plads");
  expect(withUnit("78 %", "pct.")).toBe("78 %");
});

test("a unit that the cells beside a number say is that of rows that share it", () => {
  const dataset = published.find(({ id }) => id === "bpa-virksomheder");
  const rows = dataset?.rows ?? [];
  const of = (...kinds: string[]) => rows.filter(({ forhold }) => kinds.includes(String(forhold)));
  expect(dataset && unitBeside(dataset, "antal", of("nygodkendelser", "regodkendelser"))).toBe("afgørelser");
  expect(dataset && unitBeside(dataset, "antal", of("nygodkendelser", "tilsyn"))).toBeNull();
});

test.each(["plejefamilier nord", "plejefamilier øst", "tilbud nord", "socialtilsyn", "ændring"])(
  "results that stand under one heading have each their title: %s",
  (query) => {
    for (const { isMixed, records: own } of groupsOf(search(query), "")) {
      const titles = own.map(({ k, t }) => (isMixed ? `${k} ${t}` : t));
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    }
  },
);
