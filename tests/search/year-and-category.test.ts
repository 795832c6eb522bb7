import { describe, expect, test } from "vitest";
import { rowsOf } from "../../src/catalogue.ts";
import { searchIn } from "../../src/client/search/engine.ts";
import { earlier, newest } from "../../src/client/search/earlier.ts";
import whistleblow from "../../src/datasets/whistleblow.ts";
import { searchFile } from "../../src/search/file.ts";

const search = searchIn(searchFile);
const first = (query: string) => search(query).records[0] ?? expect.fail(`nothing is found for ${query}`);
/** The first number among what is found. */
const firstNumber = (query: string) =>
  search(query).records.find(({ k }) => k === "Tal") ?? expect.fail(`no number is found for ${query}`);

test("what is told of the years before is in the words of the newest, but for brackets of its own", () => {
  const told = "31 plejefamilier i 2023 (Nord)|32||7 (Nord, budget)";
  expect(newest(told)).toBe("31 plejefamilier i 2023 (Nord)");
  expect(earlier(told)).toEqual([
    ["2022", "32 plejefamilier i 2022 (Nord)"],
    ["2020", "7 plejefamilier i 2020 (Nord, budget)"],
  ]);
  expect(earlier(newest(told))).toEqual([]);
});

describe("a year that is asked for with a category is the one that is told, and the one of the link", () => {
  test.each([
    ["whistleblow plejefamilier nord 2019", "whistleblow"],
    ["magtanvendelse plejefamilier nord 2021", "magtindberetninger"],
    ["skærpet tilsyn 2022", "tilsynstakster"],
    ["takst 2022 årligt tilsyn nord", "bpa-takster"],
    ["bpa timepris 2018", "bpa-takster"],
    ["magtanvendelse voksne 2022", "magtindberetninger"],
    ["optag sygeplejersker 2019", "velfaerdsuddannelser-optag"],
    // The year in the middle of three.
    ["budgetteret betaling plejefamilier Aalborg 2019", "objektiv-finansiering"],
  ])("%s", (query, id) => {
    const year = /\d{4}/.exec(query)?.[0] ?? "";
    const { n, u, d } = firstNumber(query);
    expect(u).toContain(`/data/${id}/?`);
    expect(u).toContain(`f.aar=${year}`);
    expect(n).toContain(` i ${year}`);
    expect(d ?? "").not.toContain("Her er tal for");
  });
});

test("the number of the year is that of its row", () => {
  const row = rowsOf(whistleblow).find(
    ({ tilsyn, aar, omraade }) => tilsyn === "Nord" && aar === 2019 && omraade === "plejefamilier",
  );
  expect(firstNumber("whistleblow plejefamilier nord 2019").n?.replaceAll("\u00a0", " ")).toBe(
    `${row?.henvendelser} henvendelser i 2019`,
  );
});

test.each(["uddannelseshjælp hele landet", "unge i landet"])(
  "the whole that is named is the first hit: %s",
  (query) => {
    expect(first(query)).toMatchObject({ k: "Tal", t: "Unge på uddannelseshjælp: Hele landet" });
  },
);

test("municipalities that are counted together are told together", () => {
  for (const name of ["læsø", "frederikshavn"])
    expect(first(`uddannelseshjælp ${name}`).n).toMatch(/^Frederikshavn og Læsø tilsammen: \d+ unge i \d{4}/);
});

test.each(["uanmeldt besøg plejefamilier nord 2023", "magtindberetninger plejefamilier øst"])(
  "no number of something else is told: %s",
  (query) => {
    expect(first(query).n).toBeUndefined();
  },
);

test("what each pays for each child is told where it is asked for", () => {
  expect(first("objektiv finansiering silkeborg pr barn").n).toMatch(/^[\d.,]+\skr\.\spr\.\sbarn i \d{4}/);
});

test("a paragraph is no number of places", () => {
  expect(first("§107 pladser").u).toContain("/data/pladser-efter-paragraf/");
  expect(first("30 pladser").u).toContain("stoerrelse=25-49");
});

test("the year that quotas are for can be asked for", () => {
  const quotas = search("flygtninge nordjylland 2021").records.find(({ u }) => u.includes("/flygtninge-pr-kommune/"));
  expect(quotas?.d ?? "").not.toContain("ingen tal for 2021");
});

test("a place is not named again in the brackets of its number", () => {
  const { t, n } = firstNumber("whistleblow plejefamilier nord");
  expect(t).toContain("Socialtilsyn Nord");
  expect(n).not.toContain("Nord");
});
