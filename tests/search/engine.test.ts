import { describe, expect, test } from "vitest";
import { searchIn } from "../../src/client/search/engine.ts";
import { isSame } from "../../src/client/search/closeness.ts";
import { askedTerms, isLight, term } from "../../src/client/search/terms.ts";
import { searchFile } from "../../src/search/file.ts";
import type { SearchRecord } from "../../src/site/search-record.ts";

const search = searchIn(searchFile);
const titles = (query: string): string[] => search(query).records.map(({ t }) => t);
const addresses = (query: string): string[] => search(query).records.map(({ u }) => u);
const first = (query: string): SearchRecord | undefined => search(query).records[0];

describe("a word as it is looked up", () => {
  test.each([
    ["Ålborg", "Aalborg"],
    ["rodovre", "Rødovre"],
    ["roedovre", "Rødovre"],
    ["alborg", "Ålborg"],
    ["Aerø", "Ærø"],
    ["Aero", "Ærø"],
    ["taksternes", "takst"],
    ["kommunerne", "kommune"],
    ["orkestrenes", "orkester"],
    ["folketallet", "folketal"],
    ["handicappede", "handicap"],
  ])("%s is the same as %s", (written, official) => {
    expect(askedTerms(written).every((asked) => isSame(asked, term(official)))).toBe(true);
  });

  test("is not one with another letter, once Danish letters are written", () => {
    const [asked = ""] = askedTerms("kræft");
    expect(isSame(asked, term("kraft"))).toBe(false);
    expect(isSame("kraft", term("kræft"))).toBe(true);
  });

  test("keeps words that are short or differ by more than their ending", () => {
    expect(term("ens")).toBe("ens");
    expect(term("takst")).not.toBe(term("taske"));
  });

  test("is light when it is a small word, a year or a small number", () => {
    const light = ["i", "på", "pa", "Kommunes", "højeste", "2021", "3"];
    expect(light.filter((word) => !askedTerms(word).every(isLight))).toEqual([]);
    expect(["takst", "20210", "100"].filter((word) => isLight(term(word)))).toEqual([]);
  });
});

describe("the search in the rows of datasets", () => {
  test.each([
    ["Østbanen", "/data/"],
    ["Kildebo", "/data/"],
    ["Martin Damm", "/data/trafikudspil-underskrivere/"],
  ])("leads by »%s« to the rows that have it", (query, address) => {
    const found = search(query).records.filter(({ u }) => u.includes("?søg="));
    expect(found.map(({ u }) => decodeURIComponent(u)).some((u) => u.startsWith(address) && u.endsWith("#tabel"))).toBe(
      true,
    );
  });

  test("a word is not found in the end of another by chance", () => {
    expect(search("Thisted").records.filter(({ t, d = "" }) => !`${t} ${d}`.includes("Thisted"))).toEqual([]);
    expect(titles("demens").filter((title) => /\bdem\b/.test(title))).toEqual([]);
  });

  test("a word of judgement does not weigh against what it judges", () => {
    expect(search("dårligste erhvervshus").complete).toBe(search("erhvervshus").complete);
  });
});

describe("the search over the site", () => {
  test.each([
    ["Ålborg", "Aalborg"],
    ["rodovre", "Rødovre"],
    ["københavns", "København"],
    ["Aarus", "Aarhus"],
    ["vesthimmerlad", "Vesthimmerland"],
    ["vesthimmerlands", "Vesthimmerland"],
    ["bornhlm", "Bornholm"],
    ["hjø", "Hjørring"],
    ["alt om Læsø", "Læsø"],
    ["Læsøs", "Læsø"],
    ["Rebild kommune", "Rebild"],
  ])("finds by »%s« the municipality %s first", (query, name) => {
    expect(titles(query)[0]).toBe(name);
  });

  test.each([
    ["private pladser Rebild", "/data/pladser-pr-kommune/?serie=-&form=soejler&f.ejerform=privat&fremhaev=Rebild"],
    ["flygtninge Odense 2021", "/data/flygtninge-pr-kommune/?fremhaev=Odense"],
    ["biokul Frederikshavn", "/data/biokul-kommunebidrag/?fremhaev=Frederikshavn"],
    ["folketal Ishøj", "/data/flygtninge-pr-kommune/?maal=indbyggere&fremhaev=Ish%C3%B8j"],
    ["sundhedsklynge Greve", "/data/sundhedsklynger-kommuner/?form=tal&f.kommune=Greve"],
    ["magtanvendelse Nord", "/data/magtindberetninger/?serie=-&f.tilsyn=Nord"],
  ])("leads by »%s« straight to the view of the place, %s", (query, address) => {
    expect(addresses(query)[0]).toBe(address);
  });

  test.each([
    ["private pladser Rebild", "/kommuner/rebild/#social"],
    ["flygtninge Odense 2021", "/kommuner/odense/#integration"],
    ["uddannelseshjælp Hjørring", "/kommuner/hjoerring/#uddannelse"],
    ["Lyngby flygtninge", "/kommuner/lyngby-taarbaek/#integration"],
    ["Køge borgmester", "/kommuner/koege/#transport"],
  ])("leads by »%s« to the place on the municipality's page as well, %s", (query, address) => {
    expect(addresses(query).slice(0, 3)).toContain(address);
  });

  test("leads to a payment for each child where the children stand beside it", () => {
    expect(addresses("betaling pr. barn").slice(0, 3)).toContain("/data/objektiv-finansiering/?vis=pr");
  });

  test("tells the number itself, with unit, time and what kind of figure it is", () => {
    expect(first("private pladser Rebild")).toMatchObject({
      k: "Tal",
      n: expect.stringMatching(/^\d+ pladser i \d{4}, \d+ pladser i \d{4}$/),
    });
    expect(first("biokul Frederikshavn")?.n).toMatch(/^[\d.]+\u00a0kr\. i \d{4} og \d{4} \(budget i en ansøgning\)$/);
    expect(search("ingen hjemme").records.find(({ k }) => k === "Tal")?.n).toMatch(
      /^\d+ besøg i \d{4} \(Socialtilsyn Nord, beregnet\)$/,
    );
  });

  test("tells that a number is in doubt where its source contradicts it", () => {
    expect(first("private pladser Aalborg")?.n).toMatch(/^\d+ pladser i \d{4} \(usikkert tal\)/);
  });

  test("tells of each of several places", () => {
    const found = first("whistleblow Nord og Øst");
    expect(found?.u).toBe("/data/whistleblow/?f.tilsyn=Nord&f.tilsyn=%C3%98st");
    expect(found?.n).toMatch(
      /^Nord: \d+ henvendelser i \d{4}; Øst: \d+ henvendelser i \d{4} \(kilden modsiger sig selv\)$/,
    );
  });

  test("says that the sources have no number for a place, rather than to show another", () => {
    const found = first("asylansøgere Greve");
    expect(found).toMatchObject({
      d: "Bilagene har ikke tallet for Greve.",
      t: expect.stringContaining("sylansøgere"),
    });
    expect(found?.n).toBeUndefined();
  });

  test.each([
    ["flest private pladser", "/kommuner/tal/pladser-pr-kommune-private/"],
    ["færrest indbyggere", "/kommuner/tal/flygtninge-pr-kommune-indbyggere/"],
    ["rangliste private pladser", "/kommuner/tal/pladser-pr-kommune-private/"],
  ])("leads by »%s« to the ranking, %s, and says who stands at its ends", (query, address) => {
    const found = search(query)
      .records.slice(0, 3)
      .find(({ u }) => u === address);
    expect(found?.n).toMatch(/^Højest: \p{Lu}\p{L}+ med [\d.]+ \p{L}+; lavest: \p{Lu}\p{L}+ med [\d.]+ \p{L}+$/u);
  });

  test("leads by a number of places to the price of their size", () => {
    const sizes = ["7 pladser", "tilsyn 8 pladser", "pris 30 pladser", "120 pladser"].map(
      (query) => search(query).records.find(({ u }) => u.startsWith("/historier/takster/priser/"))?.u,
    );
    expect(sizes).toEqual(
      ["0-7", "8-24", "25-49", "50%2B"].map((size) => `/historier/takster/priser/?stoerrelse=${size}`),
    );
  });

  test.each([
    ["erhvervshus nåede målet", "/historier/erhvervshuse/"],
    ["togtid", "/data/rejsetider/"],
    ["bekymringshenvendelser", "/data/whistleblow/"],
    ["whistleblower", "/data/whistleblow/"],
    ["takster", "/data/tilsynstakster/"],
    ["takster bpa", "/data/bpa-takster/"],
    ["sagsbehandlingstid plejefamilier", "/data/sagsbehandlingstid/?fremhaev=plejefamilier"],
    ["uanmeldte besøg", "/data/tilsynsbesoeg/"],
    ["klager over socialtilsyn", "/data/klager-og-anke/"],
    ["penge til sundhedsklynger", "/data/sundhedsklynger-midler/"],
    ["private pladser i Nordjylland", "/data/pladser-pr-kommune/?f.ejerform=privat"],
    ["fejl i kilderne", "/datakvalitet/"],
    ["klima", "/temaer/klima/"],
    ["hvad koster en plads", "/historier/takster/"],
    ["magtanvendelse", "/data/magtindberetninger/"],
    ["Klynge Syd", "/data/sundhedsklynger-midler/"],
    ["download csv", "/data/"],
    ["hjælpere", "/data/sosu-laerepladser/?f.uddannelse=hjaelper"],
    ["assistenter", "/data/sosu-laerepladser/?f.uddannelse=assistent"],
    ["§ 108", "/data/pladser-efter-paragraf/?f.paragraf=%C2%A7+108"],
    ["§ 107", "/data/pladser-efter-paragraf/"],
    ["læsøs pladser", "/data/pladser-pr-kommune/?fremhaev=L%C3%A6s%C3%B8"],
  ])("has among the first three by »%s« %s", (query, address) => {
    expect(addresses(query).slice(0, 3)).toContain(address);
  });

  test("lists a story and no part of it among the nearest, where other pages have the words as well", () => {
    const [story, ...others] = addresses("ingen hjemme").slice(0, 3);
    expect(story).toBe("/historier/ingen-hjemme/");
    expect(others.filter((address) => address.startsWith("/historier/ingen-hjemme/"))).toEqual([]);
  });

  test("takes a word with Danish letters as it is spelt, and one without them as either", () => {
    expect(titles("børn")).not.toContain("Bornholm");
    const isInForce = ({ t }: SearchRecord): boolean => t.includes("i kraft");
    expect(search("kræft").records.filter(isInForce)).toEqual([]);
    expect(search("kraft").records.some(isInForce)).toBe(true);
    expect(titles("born")).toContain("Bornholm");
    expect(titles("hjø")[0]).toBe("Hjørring");
  });

  test("finds what has a word by another form of it", () => {
    expect(titles("handicappede")).toEqual(titles("handicap"));
    expect(titles("handicap").length).toBeGreaterThan(0);
  });

  test("finds nothing by a small number alone, where there is a word beside it", () => {
    expect(titles("3. limfjordsforbindelse").filter((title) => /\d/.test(title) && !/\d{4}/.test(title))).toEqual([]);
    expect(titles("3").length).toBeGreaterThan(0);
  });

  test("leads by a topic and its development to a dataset of several years, before a word that only begins alike", () => {
    expect(addresses("plejefamilier udvikling")[0]).toBe("/data/tilsynets-portefoelje/");
    expect(titles("regional udvikling").slice(0, 3)).toContain("udviklingsbidrag");
  });

  test("leads by »børnehjem« to the story of them, and of all data to the places for children that are under supervision", () => {
    const found = addresses("børnehjem");
    expect(found[0]).toBe("/historier/boernehjem/");
    expect(found.find((address) => address.startsWith("/data/"))).toBe("/data/tilsynets-portefoelje/");
  });

  test("finds a part of a compound", () => {
    expect(titles("takster").slice(0, 5)).toContain("Takster for tilsyn med sociale tilbud");
    expect(titles("vurdering")).toContain("Virksomhedernes vurdering af erhvervshusene");
    expect(titles("husene")).toContain("Virksomhedernes vurdering af erhvervshusene");
  });

  test("says that nothing has every word, and shows what has some", () => {
    expect(search("takster læsø rejsetid").complete).toBe(0);
    expect(addresses("takster læsø rejsetid")).toContain("/data/rejsetider/");
  });

  test("lets small words and years neither find nor hide anything", () => {
    expect(addresses("uddannelseshjælp i 2021").toSorted()).toEqual(addresses("uddannelseshjælp").toSorted());
    expect(addresses("kommuner")[0]).toBe("/kommuner/");
  });

  test("finds nothing where there is nothing", () => {
    expect(search("xyzzyq")).toEqual({ records: [], complete: 0 });
    expect(search("")).toEqual({ records: [], complete: 0 });
  });
});
