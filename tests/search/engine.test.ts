import { describe, expect, test } from "vitest";
import { searchIn } from "../../src/client/search/engine.ts";
import { isLight, term } from "../../src/client/search/terms.ts";
import { compareDanish } from "../../src/lib/collate.ts";
import { everydayWords } from "../../src/search/everyday-words.ts";
import { searchRecords } from "../../src/search/records.ts";
import type { SearchRecord } from "../../src/site/search-record.ts";

const search = searchIn(searchRecords);
const titles = (query: string): string[] => search(query).records.map(({ t }) => t);
const addresses = (query: string): string[] => search(query).records.map(({ u }) => u);

describe("a word as it is looked up", () => {
  test.each([
    ["Ålborg", "Aalborg"],
    ["rodovre", "Rødovre"],
    ["roedovre", "Rødovre"],
    ["Aerø", "Ærø"],
    ["taksternes", "takst"],
    ["kommunerne", "kommune"],
  ])("%s is the same as %s", (written, official) => {
    expect(term(written)).toBe(term(official));
  });

  test("keeps words that are short or differ by more than their ending", () => {
    expect(term("ens")).toBe("ens");
    expect(term("takst")).not.toBe(term("taske"));
  });

  test("is light when it is a small word or a year", () => {
    expect(["i", "på", "Kommune", "2021"].map((word) => isLight(term(word)))).toEqual([true, true, true, true]);
    expect(["takst", "20210"].map((word) => isLight(term(word)))).toEqual([false, false]);
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
    expect(titles("Thisted").every((title) => title.includes("Thisted"))).toBe(true);
  });

  test("a word of judgement does not weigh against what it judges", () => {
    expect(search("dårligste erhvervshus").complete).toBe(search("erhvervshus").complete);
  });

  test("asks the table only for words that stand in its rows and not in its title or text", () => {
    for (const { u, t, r = "" } of search("Østbanen").records.filter((record) => record.u.includes("?søg="))) {
      expect(decodeURIComponent(u)).toContain("?søg=Østbanen#tabel");
      expect(t).toContain("rækker med »Østbanen«");
      expect(r).toContain("østbane");
    }
  });
});

describe("the search over pages made for the test", () => {
  const page = (u: string, t: string, d = ""): SearchRecord => ({ u, t, d, k: "Side" });
  const searchPages = searchIn([
    page("/aarhus/", "Aarhus"),
    page("/hoeje-taastrup/", "Høje-Taastrup"),
    page("/service/", "lokal erhvervsservice"),
    page("/baner/", "Lokalbaner", "Strækninger og takster"),
    page("/takster/", "Takster for tilsyn"),
    page("/tilsynstakster/", "Tilsynstakster"),
    page("/tider/", "Tog og tid"),
  ]);
  const found = (query: string): { complete: string[]; rest: string[] } => {
    const { records, complete } = searchPages(query);
    const all = records.map(({ u }) => u);
    return { complete: all.slice(0, complete).toSorted(), rest: all.slice(complete).toSorted() };
  };

  test.each([
    ["a slip of a letter", "Aarus", [], ["/aarhus/"]],
    ["the beginning of a compound", "lokalbane", ["/baner/"], ["/service/"]],
    ["the two halves of a compound", "togtid", [], ["/tider/"]],
    ["a slip beside a known word", "takster aarus", [], ["/aarhus/", "/baner/", "/takster/", "/tilsynstakster/"]],
  ])("does not say of a page with only %s that it has every word of »%s«", (_, query, complete, rest) => {
    expect(found(query)).toEqual({ complete, rest });
  });

  test.each(["takster", "høje takster", "laveste takster"])(
    "says by »%s« that forms and compounds have it",
    (query) => {
      expect(found(query)).toEqual({ complete: ["/baner/", "/takster/", "/tilsynstakster/"], rest: [] });
    },
  );

  test("finds a municipality by its whole name though a part of it is a word of judgement", () => {
    expect(found("Høje-Taastrup").complete).toEqual(["/hoeje-taastrup/"]);
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
  ])("finds by »%s« the municipality %s first", (query, name) => {
    expect(titles(query)[0]).toBe(name);
  });

  test.each([
    ["Rebild kommune", "/kommuner/rebild/"],
    ["private pladser Rebild", "/kommuner/rebild/#social"],
    ["flygtninge Odense 2021", "/kommuner/odense/#integration"],
    ["uddannelseshjælp Hjørring", "/kommuner/hjoerring/#uddannelse"],
    ["biokul Frederikshavn", "/kommuner/frederikshavn/#klima"],
    ["folketal Ishøj", "/kommuner/ishoej/#integration"],
    ["tilsyn med plejefamilier i Aalborg kommune", "/kommuner/aalborg/#social"],
    ["Lyngby flygtninge", "/kommuner/lyngby-taarbaek/#integration"],
    ["transport Greve", "/kommuner/greve/#transport"],
    ["whistleblower Ishøj", "/kommuner/ishoej/"],
    ["Køge borgmester", "/kommuner/koege/#transport"],
  ])("leads by »%s« to the place on the municipality's page, %s", (query, address) => {
    expect(addresses(query)[0]).toBe(address);
  });

  test.each([
    ["erhvervshus nåede målet", "/data/erhvervshus-maal/"],
    ["togtid", "/data/rejsetider/"],
    ["bekymringshenvendelser", "/data/whistleblow/"],
    ["whistleblower", "/data/whistleblow/"],
    ["takster", "/data/tilsynstakster/"],
    ["takster bpa", "/data/bpa-takster/"],
    ["sagsbehandlingstid plejefamilier", "/data/sagsbehandlingstid/"],
    ["uanmeldte besøg", "/data/tilsynsbesoeg/"],
    ["klager over socialtilsyn", "/data/klager-og-anke/"],
    ["penge til sundhedsklynger", "/data/sundhedsklynger-midler/"],
    ["private pladser i Nordjylland", "/data/pladser-pr-kommune/"],
    ["fejl i kilderne", "/datakvalitet/"],
    ["klima", "/temaer/klima/"],
    ["hvad koster en plads", "/historier/takster/"],
    ["magtanvendelse", "/data/magtindberetninger/"],
    ["borgmester", "/data/trafikudspil-underskrivere/"],
    ["Klynge Syd", "/data/sundhedsklynger-kommuner/"],
  ])("has among the first three by »%s« %s", (query, address) => {
    expect(addresses(query).slice(0, 3)).toContain(address);
  });

  test("finds a part of a compound", () => {
    expect(titles("takster").slice(0, 5)).toContain("Takster for tilsyn med sociale tilbud");
    expect(titles("vurdering")).toContain("Virksomhedernes vurdering af erhvervshusene");
    expect(titles("husene")).toContain("Virksomhedernes vurdering af erhvervshusene");
  });

  test("puts what has every word before what has some, and says how many have", () => {
    const { complete, records } = search("takster bpa");
    const has = (word: string): Set<string> => new Set(addresses(word));
    const both = has("takster").intersection(has("bpa"));
    expect(complete).toBe(both.size);
    expect(new Set(records.slice(0, complete).map(({ u }) => u))).toEqual(both);
    expect(records.length).toBeGreaterThan(complete);
  });

  test("says that nothing has every word", () => {
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

describe("everything that can be found", () => {
  test("has an address of its own, a title and a kind", () => {
    expect(new Set(searchRecords.map(({ u }) => u)).size).toBe(searchRecords.length);
    expect(searchRecords.filter(({ t, k }) => t === "" || k === "")).toEqual([]);
  });

  test("lists the municipalities by the Danish alphabet, Å last", () => {
    const names = searchRecords.filter(({ k }) => k === "Kommune").map(({ t }) => t);
    expect(names).toEqual(names.toSorted(compareDanish));
    expect(names.at(-1)).toBe("Aarhus");
  });

  test("has every word that readers have other words for", () => {
    const texts = searchRecords.map(({ t, w }) => `${t} ${w ?? ""}`.toLocaleLowerCase("da-DK"));
    const unused = Object.keys(everydayWords).filter(
      (word) => !texts.some((text) => text.includes(word.toLocaleLowerCase("da-DK"))),
    );
    expect(unused).toEqual([]);
  });
});
