import { describe, expect, test } from "vitest";
import { anomalies, published, sources, synonyms, terms } from "../../src/catalogue.ts";
import { searchIn } from "../../src/client/search/engine.ts";
import { term, words } from "../../src/client/search/terms.ts";
import { recordsOf } from "../../src/client/search/records-of.ts";
import { unpackRows } from "../../src/client/search/unpack-rows.ts";
import { compareDanish } from "../../src/lib/collate.ts";
import { searchFile } from "../../src/search/file.ts";
import { findingsOf, MOST_NUMBERS } from "../../src/search/story-records.ts";
import { tellsByItself } from "../../src/search/tells-by-itself.ts";
import { wordsOf } from "../../src/model/story.ts";
import { factsIn } from "../../src/model/words.ts";
import { urls } from "../../src/site/urls.ts";
import { accountsOf } from "../../src/stories/accounts.ts";
import { stories } from "../../src/stories/index.ts";

const { places } = searchFile;
const records = recordsOf(searchFile);
const ofKind = (kind: string): typeof records => records.filter(({ k }) => k === kind);

describe("everything that can be found", () => {
  test("has an address, a title and a kind", () => {
    expect(records.filter(({ u, t, k }) => u === "" || t === "" || k === "")).toEqual([]);
  });

  test("has every dataset, term, source, contradiction and claim, and the events, once", () => {
    const counted = (kind: string): number => ofKind(kind).length;
    expect(counted("Datasæt")).toBe(published.length);
    expect(counted("Ord")).toBe(terms.length);
    expect(counted("Kilde")).toBe(sources.length);
    expect(counted("Uoverensstemmelse")).toBe(anomalies.length);
    expect(counted("Begivenhed")).toBe(published.find(({ id }) => id === "begivenheder")?.rows.length);
    const claimed = stories
      .flatMap(({ story }) => findingsOf(story))
      .filter((claim) => factsIn(wordsOf(claim)).length > 0);
    const told = new Set(ofKind("Historie").map(({ t }) => t.replaceAll("\u00a0", " ")));
    expect(claimed.filter(({ sentence }) => !told.has(sentence.replaceAll("\u00a0", " ")))).toEqual([]);
  });

  test("says of each event that had not happened that it was awaited in the papers", () => {
    const events = published.find(({ id }) => id === "begivenheder")?.rows ?? [];
    const planned = events.filter(({ status }) => status === "planlagt").map(({ begivenhed }) => begivenhed);
    const awaited = ofKind("Begivenhed").filter(({ d = "" }) => d.endsWith(", ventet i bilaget"));
    expect(planned.length).toBeGreaterThan(0);
    const plain = (text: unknown): string => String(text).replaceAll("\u00a0", " ");
    expect(awaited.map(({ t }) => plain(t)).sort()).toEqual(planned.map(plain).sort());
  });

  test("has the first numbers that stories have computed, each as it is printed and where it is accounted for", () => {
    const plain = (text = ""): string => text.replaceAll("\u00a0", " ");
    const found = new Map(ofKind("Tal").map(({ u, n }) => [u, plain(n)]));
    const facts = stories.flatMap(({ story, figures }) =>
      accountsOf(story, figures).map(({ id, fact }) => ({
        at: `${urls.story(story.slug)}#${id}`,
        text: plain(fact.text),
        account: fact.account,
      })),
    );
    const shares = facts.filter(({ account, text }) => {
      const { origin, formula } = account;
      return origin === "beregnet" && /^[\d.,]+ %/.test(text) && /^[\d.,]+ \/ [\d.,]+ × 100$/.test(formula ?? "");
    });
    const firstOfEach = stories.flatMap(({ story, figures }) =>
      accountsOf(story, figures)
        .filter(({ fact }) => tellsByItself(fact))
        .slice(0, MOST_NUMBERS)
        .map(({ id }) => `${urls.story(story.slug)}#${id}`),
    );
    expect([...found.keys()].sort()).toEqual([...new Set(firstOfEach)].sort());
    const first = shares.filter(({ at }) => firstOfEach.includes(at));
    expect(first.length).toBeGreaterThan(2);
    expect(first.filter(({ at, text }) => found.get(at) !== text)).toEqual([]);
    // What a source has printed is found where its rows are.
    const printed = facts.filter(({ account: { origin } }) => origin === "trykt");
    expect(printed.length).toBeGreaterThan(2);
    expect(printed.filter(({ at }) => found.has(at))).toEqual([]);
    const workshop = facts.filter(({ account: { origin }, text }) => origin === "valgt" || /^\d{4}$/.test(text));
    expect(workshop.length).toBeGreaterThan(2);
    expect(workshop.filter(({ at }) => found.has(at))).toEqual([]);
    expect([...found.keys()].filter((u) => u.includes("skal-mangle"))).toEqual([]);
  });

  test("lists the municipalities by the Danish alphabet, Å last", () => {
    const names = ofKind("Kommune").map(({ t }) => t);
    expect(names).toEqual(names.toSorted(compareDanish));
    expect(names.at(-1)).toBe("Aarhus");
  });
});

describe("the number in a result", () => {
  test("is the one of the row", () => {
    const rows = published.find(({ id }) => id === "pladser-pr-kommune")?.rows ?? [];
    const newest = Math.max(...rows.map(({ aar }) => Number(aar)));
    const own = records.find(({ u }) => u === "/data/pladser-pr-kommune/")?.v?.find(({ t }) => t === "Private pladser");
    const told = own?.p.map(([number, text = "", code]) => [
      code ?? places[number]?.n,
      Number.parseInt(text.replaceAll(".", ""), 10),
    ]);
    const inRows = rows
      .filter(({ aar, ejerform }) => aar === newest && ejerform === "privat")
      .map(({ kommune, pladser }) => [kommune, pladser]);
    expect(told?.toSorted()).toEqual(inRows.toSorted());
  });
});

describe("other words for what is on the site", () => {
  const search = searchIn({ ...searchFile, synonyms: "" });

  test.each(synonyms)("»$ord« is found", ({ ord }) => {
    expect(search(ord).complete).toBeGreaterThan(0);
  });
});

describe("the words of rows", () => {
  test("are unpacked as they were packed", () => {
    const unpacked = new Map(unpackRows(searchFile.rows));
    const titles = ofKind("Datasæt").map(({ u }) => u);
    expect(unpacked.get(term("kofoedsminde"))?.map((number) => titles[number])).toEqual([
      "/data/mest-specialiserede-tilbud/",
    ]);
    expect(unpackRows(searchFile.rows)).toHaveLength(unpacked.size);
    expect([...unpacked.values()].flat().every((number) => number >= 0 && number < titles.length)).toBe(true);
    expect([...unpacked.keys()].filter((word) => words(word).length !== 1)).toEqual([]);
  });
});
