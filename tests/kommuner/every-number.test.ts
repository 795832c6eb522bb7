import { describe, expect, test } from "vitest";
import { OWNERSHIP, placesByKommune } from "../../src/analysis/pladser.ts";
import { kommuneProfile } from "../../src/kommuner/kommune-profile.ts";
import { kommune, publishedDataset, rowsOf } from "../../src/catalogue.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";
import { glanceRows } from "../../src/kommuner/glance.ts";
import { kommuneEntries, measuresOf } from "../../src/kommuner/all.ts";
import { markedHeadline } from "../../src/kommuner/marked-headline.ts";
import { measureFacts } from "../../src/kommuner/measure-facts.ts";
import { ownersFacts, ownersLead } from "../../src/kommuner/owners-lead.ts";
import { placesTableFacts } from "../../src/kommuner/places-table-facts.ts";
import { ownershipRankingLink, ownershipRankingId, rankingId } from "../../src/kommuner/ranking-link.ts";
import { rankings } from "../../src/kommuner/rankings.ts";
import { specialLead } from "../../src/kommuner/special-lead.ts";
import { themeSections } from "../../src/kommuner/sections.ts";
import { number, signed } from "../../src/lib/format.ts";
import type { PlacedFact } from "../../src/model/fact.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import { urls } from "../../src/site/urls.ts";
import { brokenSteps } from "../stories/broken-steps.ts";
import { numbersIn } from "./numbers-in.ts";

/** The years that the cells of facts are about, and those before and after, which sentences name of some. */
const yearsOf = (facts: readonly PlacedFact[]): number[] =>
  facts.flatMap(({ account }) =>
    account.cells.flatMap(({ dataset, row: address }) => {
      const { key, rows } = publishedDataset(dataset);
      const year = rows.find((row) => rowAddress(key, row) === address)?.["aar"];
      return typeof year === "number" ? [year - 1, year, year + 1] : [];
    }),
  );

/** Numbers that a text says and no fact bears. */
function unborne(text: string, facts: readonly PlacedFact[]): number[] {
  const own = facts.filter(({ listed }) => listed === undefined);
  const borne = new Set([...facts.flatMap(({ text: said }) => numbersIn(said)), ...yearsOf(own)]);
  return numbersIn(text).filter((number) => !borne.has(number));
}

const pages = kommuneEntries.map((entry) => ({
  ...{ name: entry.kommune.kommune, slug: entry.kommune.slug, measures: entry.measures },
  entries: themeSections(entry.measures, entry.mentions).flatMap(({ entries, payments }) => [...entries, ...payments]),
  lead: specialLead(entry),
  glance: glanceRows(entry),
}));
const places = Map.groupBy(placesByKommune(rowsOf(pladser)), ({ kommunekode }) => kommune(kommunekode).kkr);
const profiles = kommuneEntries.flatMap(({ kommune: { kommunekode, kkr, slug } }) => {
  const profile = kommuneProfile(places.get(kkr) ?? [], kommunekode);
  return profile ? [{ slug, profile }] : [];
});
const rowIn = (id: string, slug: string) =>
  rankings.find((ranking) => ranking.id === id)?.rows.find((row) => row.kommune.slug === slug);
/** The ranking and the municipality that an address leads to. */
const led = (href: string): [string, string] => {
  const [path = "", slug = ""] = href.split("#");
  const id = path.split("/").at(-2) ?? "";
  expect(path).toBe(urls.ranking(id));
  return [id, slug];
};

describe.each(pages)("on the page of $name", ({ slug, measures, entries, lead, glance }) => {
  const factsOf = (id: string | undefined): readonly PlacedFact[] => entries.find((one) => one.id === id)?.facts ?? [];

  test("it opens on numbers that are accounted for where it leads to", () => {
    expect(lead && unborne(`${lead.headline} ${lead.beside}`, factsOf(lead.id))).toEqual([]);
  });

  test("each number at a glance is accounted for beside it, in the figure it leads to, or in the ranking", () => {
    for (const { id, title, value, middle, place, council, facts: own } of glance) {
      const facts = [...factsOf(id), ...own];
      expect(unborne(`${title}: ${value}, ${middle}, ${council?.middle ?? ""}`, facts), id).toEqual([]);
      const [ranking, to] = led(place.href);
      const rank = rowIn(ranking, to)?.rank;
      expect(to).toBe(slug);
      expect(place.text).toMatch(new RegExp(`^nr\\. ${rank?.place}(-\\d+)? af ${rank?.of}$`));
    }
  });

  test("no number is said that is not accounted for", () => {
    for (const { title, text, facts } of entries) expect(unborne(`${title}. ${text}`, facts), text).toEqual([]);
  });

  test("a number of its own leads over its rows to lines of the document that bear it", () => {
    const own = entries.flatMap(({ facts }) => facts.filter(({ listed }) => listed === undefined));
    expect(own.flatMap(brokenSteps)).toEqual([]);
  });

  test("a number that rests on all leads to a ranking that has the municipality with the same value and place", () => {
    for (const measured of measures) {
      for (const { listed } of measureFacts(measured)) {
        if (listed === undefined) continue;
        const [id, to] = led(listed.href);
        expect(to).toBe(slug);
        const row = rowIn(id, slug);
        expect(row, listed.href).toBeDefined();
        // What is missing in the total of another measure is seen in the ranking by that.
        if (id !== rankingId(measured)) continue;
        expect([row?.value.value, row?.rank], listed.href).toEqual([measured.value, measured.standing?.rank]);
      }
    }
  });
});

test.each(profiles)("who owns most is said with numbers that are accounted for: $slug", ({ slug, profile }) => {
  const facts = ownersFacts(profile);
  expect(unborne(ownersLead(profile), facts)).toEqual([]);
  expect(facts.filter(({ listed }) => listed === undefined).flatMap(brokenSteps)).toEqual([]);
  for (const { listed } of facts) {
    if (listed === undefined) continue;
    const [id, to] = led(listed.href);
    expect(to).toBe(slug);
    const row = rowIn(id, slug);
    expect(row, listed.href).toBeDefined();
    if (id !== ownershipRankingId(profile.dominant.ejerform)) continue;
    expect(row?.rank).toEqual(profile.dominant.rank);
    expect(row?.value.value).toBeCloseTo(profile.dominant.share * 100, 9);
  }
});

test.each(profiles)("a table of places accounts for what it does not read in one row: $slug", ({ slug, profile }) => {
  const facts = placesTableFacts(profile);
  expect(facts.filter(({ listed }) => listed === undefined).flatMap(brokenSteps)).toEqual([]);
  const { first, last } = profile;
  const texts = facts.map(({ text }) => text);
  for (const own of [signed(profile.change), number(first.i_alt), number(last.i_alt)]) expect(texts).toContain(own);
  for (const form of OWNERSHIP) {
    expect(texts).toContain(signed(last[form] - first[form]));
    const share = facts.find(({ listed }) => listed?.href === ownershipRankingLink(form, last.kommunekode).href);
    const [id, to] = led(share?.listed?.href ?? "");
    expect(to).toBe(slug);
    expect(share?.account.origin).toBe("beregnet");
    expect(rowIn(id, slug)?.value.value).toBe((last[form] / last.i_alt) * 100);
  }
});

test("that all places have one owner is said with the numbers that it was computed from", () => {
  const all = profiles.filter(({ profile }) => profile.dominant.share === 1);
  expect(all.map(({ slug }) => slug)).toContain("laesoe");
  for (const { profile } of all) {
    const [fact] = ownersFacts(profile);
    expect(fact).toMatchObject({ text: "100,0\u00a0%", account: { origin: "beregnet" } });
    expect(fact?.account.formula).toMatch(/^\d+ \/ \(\d+ \+ 0 \+ 0\) × 100$/);
  }
});

test("the private places that nobody has are told with the meeting and lines of the source's own total", () => {
  const facts = profiles.flatMap(({ profile }) => ownersFacts(profile));
  const missing = facts.find(({ what }) => what.startsWith("Private pladser, som ikke står"));
  expect(missing?.text).toBe("200 pladser");
  expect(missing?.account.formula).toMatch(
    /^kildens egen total 3\.232 \(KKR Nordjylland, september 2024, linje \d+ og \d+\) − kommunernes 3\.032$/,
  );
});

test("a label of an account has its year once", () => {
  const labels = pages.flatMap(({ entries }) => entries.flatMap(({ facts }) => facts.map(({ what }) => what)));
  expect(labels.filter((what) => /(\d{4}).*, \1$/.test(what))).toEqual([]);
});

test("the middle is told in digits, with the two numbers that it lies between, and that it is rounded", () => {
  const middles = pages.flatMap(({ entries }) =>
    entries.flatMap(({ facts }) => facts.filter(({ what }) => what === "Midt i feltet")),
  );
  for (const { text, account } of middles) {
    expect(text).toMatch(/^[\d.,]/);
    expect(account.formula).toMatch(/^det midterste af \d+ tal$|^midt mellem .+ tal, [\d.,]+ og [\d.,]+(, afrundet)?$/);
    const between = /([\d.,]+) og ([\d.,]+)(, afrundet)?$/.exec(account.formula ?? "");
    const [one = 0, other = 0] = (between?.slice(1, 3) ?? []).map((part) => numbersIn(part)[0] ?? 0);
    if (between) expect(between[3] !== undefined, account.formula ?? "").toBe(one > 100 && (one + other) % 2 === 1);
  }
});

test("every number in a ranking leads to rows, and every municipality stands in it once", () => {
  const compared = kommuneEntries.flatMap(({ kommune: { kommunekode } }) => measuresOf(kommunekode));
  expect(rankings.length).toBeGreaterThan(new Set(compared.flatMap((one) => (one.standing ? [one.measure] : []))).size);
  for (const { id, rows } of rankings) {
    expect(new Set(rows.map((row) => row.kommune.slug)).size, id).toBe(rows.length);
    expect(rows.flatMap(({ value }) => brokenSteps({ text: "", what: id, account: value, datasets: [] }))).toEqual([]);
  }
});

test("a number that no fact bears is found, in digits, in words and as a place", () => {
  const [measured] = kommuneEntries.find(({ measures }) => measures.length > 0)?.measures ?? [];
  const facts = measured ? measureFacts(measured) : [];
  expect(measured && unborne(markedHeadline(measured), facts)).toEqual([]);
  expect(unborne("Det er 123,45 % og den syvendestørste; 777 andre.", facts.slice(0, 1))).toEqual([123.45, 7, 777]);
  expect(numbersIn("Fire af de ti deler førstepladsen.")).toEqual([4, 10, 1]);
});
