import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isReached, QUESTIONS, questionsIn } from "../../scripts/bench/question.ts";
import { searchIn } from "../../src/client/search/engine.ts";
import { tell } from "../../src/client/search/tell.ts";
import { withYears } from "../../src/client/search/with-years.ts";
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
  ["whistleblow Nord 2019", "f.tilsyn=Nord&form=tal&f.aar=2019", "419 henvendelser i 2019"],
])("a year that is there is chosen: %s", (query, address, told) => {
  const [found] = search(query).records;
  expect(found?.u).toContain(address);
  expect(found?.n).toBe(told);
});

test("a year that is not there is told plainly, with the year that is", () => {
  const [found] = search("pladser Hjørring 2031").records;
  expect(found?.n).toMatch(/^963 pladser i 2024/);
  expect(found?.d).toMatch(/^Datasættet har ingen tal for 2031\. Her er tal for 2024\. /);
  expect(search("sanktioner 2031").records[0]?.d).toMatch(
    /^Datasættet har ingen tal for 2031\. De nyeste er for \d{4}\. /,
  );
  expect(search("sanktioner 2023").records[0]?.d).not.toContain("ingen tal");
  expect(search("pladser Hjørring 2031").lacking).toEqual(["2031"]);
  expect(search("pladser Hjørring 2018").lacking).toBeUndefined();
});

test("a year that only another place has is not promised", () => {
  const [found] = search("budget Socialtilsyn Øst 2023").records;
  expect(found?.t).toBe("Socialtilsynenes budget og regnskab: Socialtilsyn Øst");
  expect(found?.n).toContain("i 2021");
  expect(found?.d).toMatch(/^Her er tal for 2021\. (?!.*2023)/);
  const years = ["2018", "2019", "2021", "2023"];
  const promised = ["Øst", "Nord"].flatMap((place) =>
    years.flatMap((year) => search(`plejefamilier Socialtilsyn ${place} ${year}`).records.slice(0, 5)),
  );
  expect(promised.filter(({ d = "" }) => d.includes("Datasættet har også"))).toEqual([]);
});

test("a year that every place of a dataset has is told of beside the one that is seen", () => {
  const dataset = { u: "/data/x/", t: "X: Øst", k: "Tal", n: "1 plads i 2021" };
  expect(withYears({ ...dataset, y: "2021 2023" }, ["2023"]).d).toBe("Datasættet har også tal for 2023.");
  expect(withYears({ ...dataset, y: "2021 2023*" }, ["2023"]).d).toBe("Her er tal for 2021.");
  expect(withYears({ ...dataset, n: "", y: "2021 2023*" }, ["2023"]).d).toBe("");
});

test.each(["hvor mange bosteder fik påbud i 2023", "betaling pr. barn socialtilsyn 2018", "antal plejefamilier 2023"])(
  "a dataset without the year stands after one about the same that has it, and no year is said to be lacking: %s",
  (query) => {
    const { records, lacking } = search(query);
    const year = query.slice(-4);
    const nearest = records.find(({ y }) => y !== undefined);
    expect(nearest?.y).toContain(year);
    expect(nearest?.d).not.toContain("ingen tal");
    expect(lacking).toBeUndefined();
  },
);

test("a number of a socialtilsyn does not answer for a region where it is of more than what is asked for", () => {
  const numbers = search("private pladser i Nordjylland").records.filter(({ n }) => n !== undefined);
  expect(numbers.filter(({ u }) => u.includes("f.tilsyn=Nord"))).toEqual([]);
});

test("what has no number of a year that is all that is asked for is not found", () => {
  const found = search("2023").records;
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ d = "" }) => d.includes("ingen tal"))).toEqual([]);
});

test.each([
  ["Thy", ["thisted"]],
  ["Mors", ["morsoe"]],
  ["Djursland", ["norddjurs", "syddjurs"]],
])("a municipality is found by what people say for it: %s", (said, slugs) => {
  const found = search(said).records.map(({ u }) => u);
  expect(found.slice(0, slugs.length).sort()).toEqual(slugs.map((slug) => `/kommuner/${slug}/`));
});

test("what only begins as a word that is looked for is not like it", () => {
  expect(search("ventetid").records.filter(({ d = "" }) => d.includes("ventet i bilaget"))).toEqual([]);
});

test("a dataset without a place is shown for the year that is asked for", () => {
  expect(search("pladser på det sociale område 2018").records.map(({ u }) => u)).toContain(
    "/data/pladser-pr-kommune/?f.aar=2018",
  );
});

test("a socialtilsyn is called so in a title", () => {
  const found = search("plejefamilier Socialtilsyn Øst").records.filter(({ u }) => u.includes("f.tilsyn="));
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter(({ t }) => !t.includes("Socialtilsyn Øst"))).toEqual([]);
});

test.each(["EU-kontor", "eu kontor", "eukontor", "EU-kontoret"])(
  "a word with a hyphen, as two or as one leads first to what is called so: %s",
  (query) => {
    expect(search(query).records[0]?.u).toBe("/data/eu-kontorets-medlemmer/");
  },
);

test.each([
  ["pleje familier Guldborgsund", "plejefamilier Guldborgsund"],
  ["flygtninge kvote Greve", "flygtningekvote Greve"],
])("a word that is taken apart is the same word: %s", (apart, whole) => {
  expect(search(apart).records[0]).toEqual(search(whole).records[0]);
});

test("words with a slip are read as those they are nearest to, and that is told", () => {
  const found = search("plejefamlier guldborgsnd");
  expect(found.read).toEqual([
    ["plejefamlier", "plejefamilier"],
    ["guldborgsnd", "Guldborgsund"],
  ]);
  expect(found.records).toEqual(search("plejefamilier Guldborgsund").records);
  expect(tell(found, "plejefamlier guldborgsnd")).toMatch(
    /^»plejefamlier« er læst som »plejefamilier« og »guldborgsnd« som »Guldborgsund«\. \d+ resultater med alle ordene i »plejefamilier Guldborgsund«\. /,
  );
  expect(search("plejefamilier Århus").read).toBeUndefined();
  expect(search("letbane").read).toBeUndefined();
});

test.each(["skatter plejefamilier", "nedlagte plejefamilier"])(
  "an ordinary word is not read as another beside a word that is known: %s",
  (query) => {
    expect(searchIn({ ...searchFile, synonyms: "" })(query).read).toBeUndefined();
  },
);

test("what is closed down is found by the word for it", () => {
  for (const query of ["nedlagte bosteder", "nedlagt plejefamilie", "nedlæggelse af plejefamilier"]) {
    const { read, records } = search(query);
    expect(read).toBeUndefined();
    expect(records.slice(0, 3).map(({ u }) => u.replace(/\?.*/, ""))).toContain("/data/ophoer-og-tilbagekaldelser/");
  }
});

test.each(["Lolland Falster", "lolland-falster", "Aalborg Rebild"])(
  "the pages of all municipalities come first where they are all that is named: %s",
  (query) => {
    const found = search(query).records.map(({ k }) => k);
    expect(found.slice(0, 3)).toEqual(["Kommune", "Kommune", expect.not.stringMatching("Kommune")]);
  },
);

test("a place that a title names is not said again", () => {
  expect(search("ansatte Socialtilsyn Øst").records[0]?.t).toBe("Ansatte i Socialtilsyn Øst");
  expect(search("svarprocent erhvervshus fyn").records[0]?.t).toBe("Svarprocent: Erhvervshus Fyn");
});

test("what is asked for each inhabitant is that, and not the number of inhabitants", () => {
  expect(search("flygtningekvote pr indbygger").records[0]?.u).toBe("/data/flygtninge-pr-kommune/?vis=pr-indbygger");
});

test("a category and what is asked for each inhabitant of it lead to one view of both, without a number of either", () => {
  const [found] = search("private pladser pr. indbygger").records;
  expect(found?.u).toMatch(/^\/data\/pladser-pr-kommune\/\?f\.ejerform=privat&(?:form=\w+&)?vis=pr-indbygger$/);
  expect(found?.t).toMatch(/: Privat, pr\. indbygger$/);
  expect(found?.n).toBeUndefined();
});

test("what a title says is not looked for among the codes by other words for it", () => {
  const found = search("anbragte børn").records.find(({ u }) => u.startsWith("/data/skoleskift/"));
  expect(found?.u).toBe("/data/skoleskift/");
});

test("a planned number says so for each year that is shown", () => {
  const [found] = search("lærepladser Hjørring").records;
  const told = String.raw`\d+ pladser i \d{4}, \d+ pladser i \d{4} \(begge planlagt\)`;
  expect(found?.n).toMatch(new RegExp(`^Social- og [a-z\u00e6]+: ${told}; social- og [a-z]+: ${told}$`));
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
