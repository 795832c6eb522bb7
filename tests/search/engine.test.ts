import { describe, expect, test } from "vitest";
import { searchIn } from "../../src/client/search/engine.ts";
import { parts, term } from "../../src/client/search/terms.ts";
import { searchRecords } from "../../src/search/records.ts";

const search = searchIn(searchRecords);
const titles = (query: string): string[] => search(query).map(({ t }) => t);

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
});

test("the parts of a long word are its endings, and a short word has none", () => {
  expect(parts("socialtilsyn kort")).toContain("tilsyn");
  expect(parts("tilsyn")).toEqual([]);
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

  test("finds a part of a compound", () => {
    expect(titles("takster").slice(0, 5)).toContain("Takster for tilsyn med sociale tilbud");
    expect(titles("vurdering")).toContain("Virksomhedernes vurdering af erhvervshusene");
    expect(titles("husene")).toContain("Virksomhedernes vurdering af erhvervshusene");
  });

  test("finds only what holds every word", () => {
    expect(titles("takster bpa")).toContain("Takster for tilsyn med BPA-arbejdsgivere");
    expect(titles("takster læsø rejsetid")).toEqual([]);
  });

  test("finds nothing where there is nothing", () => {
    expect(titles("xyzzyq")).toEqual([]);
  });
});

test("everything that can be found has an address of its own, a title and a kind", () => {
  expect(new Set(searchRecords.map(({ u }) => u)).size).toBe(searchRecords.length);
  expect(searchRecords.filter(({ t, k }) => t === "" || k === "")).toEqual([]);
});
