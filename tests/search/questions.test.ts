import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isReached, QUESTIONS, questionsIn } from "../../scripts/bench/question.ts";
import { searchIn } from "../../src/client/search/engine.ts";
import { searchFile } from "../../src/search/file.ts";

const search = searchIn(searchFile);
const questions = questionsIn(readFileSync(QUESTIONS, "utf8"));

test("there are more than sixty questions, each another", () => {
  expect(questions.length).toBeGreaterThan(60);
  expect(new Set(questions.map(({ asks }) => asks)).size).toBe(questions.length);
});

test.each(questions)("»$asks« has $reaches among the first three, and tells $tells", (question) => {
  const found = search(question.asks)
    .records.slice(0, 3)
    .map(({ u, n = "", d = "" }) => ({ u, told: `${n} ${d}`.replaceAll("\u00a0", " ") }));
  expect(
    found.some(({ u, told }) => isReached(question, u) && told.includes(question.tells ?? "")),
    found.map(({ u, told }) => `${u} ${told}`).join("\n"),
  ).toBe(true);
});

test("what has a number of a place stands before what has none", () => {
  const found = search("pladser Hjørring").records.filter(({ u }) => u.includes("Hj%C3%B8rring"));
  const numbered = found.map(({ n }) => n !== undefined);
  expect(numbered).toContain(false);
  expect(numbered.lastIndexOf(true)).toBeLessThan(numbered.indexOf(false));
});

test.each([
  [
    "pladser Hjørring 2018",
    "/data/pladser-pr-kommune/?f.aar=2018&fremhaev=Hj%C3%B8rring",
    "701 pladser i 2018 (beregnet)",
  ],
  ["private pladser Aalborg 2018", "f.aar=2018&f.ejerform=privat&fremhaev=Aalborg", "536 pladser i 2018"],
  ["whistleblow Nord 2019", "f.aar=2019&f.tilsyn=Nord", "419 henvendelser i 2019"],
])("a year that is there is chosen: %s", (query, address, told) => {
  const [found] = search(query).records;
  expect(found?.u).toContain(address);
  expect(found?.n).toBe(told);
});

test("a year that is not there is told plainly, with the year that is", () => {
  const [found] = search("pladser Hjørring 2031").records;
  expect(found?.n).toMatch(/^963 pladser i 2024/);
  expect(found?.d).toMatch(/^Der er ingen tal for 2031\. Her er tal for 2024\. /);
  expect(search("sanktioner 2031").records[0]?.d).toMatch(/^Der er ingen tal for 2031\. De nyeste er for \d{4}\. /);
  expect(search("sanktioner 2023").records[0]?.d).not.toContain("ingen tal");
  expect(search("pladser Hjørring 2031").lacking).toEqual(["2031"]);
  expect(search("pladser Hjørring 2018").lacking).toBeUndefined();
});

test("a dataset without a place is shown for the year that is asked for", () => {
  expect(search("pladser på det sociale område 2018").records.map(({ u }) => u)).toContain(
    "/data/pladser-pr-kommune/?f.aar=2018",
  );
});

test("a place that a title names is not said again", () => {
  expect(search("ansatte Socialtilsyn Øst").records[0]?.t).toBe("Ansatte i Socialtilsyn Øst");
  expect(search("svarprocent erhvervshus fyn").records[0]?.t).toBe("Svarprocent: Erhvervshus Fyn");
});

test("what is asked for each inhabitant is that, and not the number of inhabitants", () => {
  expect(search("flygtningekvote pr indbygger").records[0]?.u).toBe("/data/flygtninge-pr-kommune/?vis=pr-indbygger");
});

test("a planned number says so for each year that is shown", () => {
  const [found] = search("lærepladser Hjørring").records;
  expect(found?.n).toMatch(/^\d+ pladser i \d{4}, \d+ pladser i \d{4} \(begge planlagt\)$/);
});

test.each([
  ["/data/x/?f.kommune=Thisted", true],
  ["/data/x/?fremhaev=Thisted&form=soejler", true],
  ["/data/x/", false],
  ["/data/x/?f.kommune=Greve", false],
  ["/data/y/?f.kommune=Thisted", false],
])("the place of a question must be chosen: %s", (address, isIt) => {
  expect(isReached({ asks: "", reaches: "/data/x/", place: "Thisted" }, address)).toBe(isIt);
});

test("the parameters and the anchor of what must be reached must be there", () => {
  const question = { asks: "", reaches: "/a/?stoerrelse=25-49#b" };
  expect(
    ["/a/?stoerrelse=25-49#b", "/a/?stoerrelse=25-49", "/a/#b"].map((address) => isReached(question, address)),
  ).toEqual([true, false, false]);
});
