import { expect, test } from "vitest";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { comparisonSentence } from "../../src/kommuner/comparison-sentence.ts";
import { rankings } from "../../src/kommuner/rankings.ts";
import { kommuneProfile } from "../../src/kommuner/kommune-profile.ts";
import { markedHeadline } from "../../src/kommuner/marked-headline.ts";
import { ownersLead } from "../../src/kommuner/owners-lead.ts";
import { placesDoubt, sharesDoubt } from "../../src/kommuner/places-doubt.ts";
import { placesByKommune } from "../../src/analysis/pladser.ts";
import { rowsOf } from "../../src/catalogue.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";
import { needed } from "../../src/lib/needed.ts";
import { stories } from "../../src/stories/index.ts";

const measuresOf = (name: string) =>
  needed(
    kommuneEntries.find(({ kommune }) => kommune.kommune === name),
    name,
  ).measures.filter(({ dataset }) => dataset.id === pladser.id);

test("a number that the story on places marks as doubtful bears the mark on the municipality's page", () => {
  const story = stories.find(({ story: { slug } }) => slug === "pladser");
  const marked = kommuneEntries.filter(({ measures }) => measures.some((one) => placesDoubt(one)?.mark !== undefined));
  expect(marked.map(({ kommune }) => kommune.kommune)).toEqual(["Aalborg"]);
  expect(story?.story.claims["aalborgDoubt"]?.sentence).not.toBe("");
  for (const one of measuresOf("Aalborg")) expect(markedHeadline(one)).toMatch(/: [\d.]+ \(usikkert tal\)$/);
});

test("a place that the missing places could move is said to be unsure, by number and by share", () => {
  expect(measuresOf("Brønderslev").every((one) => placesDoubt(one)?.sentence.startsWith("Placeringen "))).toBe(true);
  const code = measuresOf("Brønderslev")[0]?.kommune.kommunekode ?? 0;
  const profile = kommuneProfile(placesByKommune(rowsOf(pladser)), code);
  expect(profile && ownersLead(profile)).toMatch(/Placeringen kan være en anden: 200 private pladser/);
});

test("a largest group that the missing private places could overtake is said to be in doubt, and no other", () => {
  const places = placesByKommune(rowsOf(pladser));
  const leads = kommuneEntries.flatMap(({ kommune }) => {
    const profile = kommuneProfile(places, kommune.kommunekode);
    return profile ? [{ ...profile, name: kommune.kommune, lead: ownersLead(profile) }] : [];
  });
  const missing = Number(/(\d+) private pladser i kildens total/.exec(leads.map(({ lead }) => lead).join())?.[1]);
  const overtaken = leads.filter(
    ({ last, dominant, lead }) =>
      dominant.ejerform !== "privat" &&
      dominant.share < 1 &&
      last[dominant.ejerform] <= last.privat + missing &&
      !lead.includes("Tallet er usikkert"),
  );
  const doubted = leads.filter(({ lead }) => /Derfor kan (?:både )?den største gruppe/.test(lead));
  expect(doubted.map(({ name }) => name)).toEqual(overtaken.map(({ name }) => name));
  expect(doubted.find(({ name }) => name === "Mariagerfjord")?.lead).toContain(
    "Gruppen er to pladser større end den private, og 200 private pladser i kildens total står ikke hos nogen kommune.",
  );
});

test("a largest group is in doubt up to as many places as are missing, which would make the private one as large", () => {
  const own = needed(
    placesByKommune(rowsOf(pladser)).findLast(({ kommunekode }) => kommunekode === 825),
    "Læsø",
  );
  const aheadBy = (places: number) =>
    sharesDoubt({ ...own, privat: 10, kommunal: 10 + places, i_alt: 20 + places }, "kommunal")?.sentence ?? "";
  const missing = Number(/(\d+) private pladser i kildens total/.exec(aheadBy(1))?.[1]);
  expect(missing).toBeGreaterThan(0);
  expect(aheadBy(missing)).toMatch(/^Gruppen er \d+\spladser større end den private/);
  expect(aheadBy(missing + 1)).not.toContain("Gruppen");
});

test("nothing is said of a place that is not told", () => {
  const code = measuresOf("Læsø")[0]?.kommune.kommunekode ?? 0;
  const profile = kommuneProfile(placesByKommune(rowsOf(pladser)), code);
  expect(profile && ownersLead(profile)).toBe("Alle pladserne er kommunale.");
});

test("a middle that the missing places could move is said to be unsure wherever its value is told, and nowhere else", () => {
  const total = (name: string) => measuresOf(name).find(({ measure }) => measure.id === "i-alt");
  const [outside, itself] = [total("Læsø"), total("Jammerbugt")].map((one) => one && placesDoubt(one)?.sentence);
  expect(outside).toMatch(/^Midten kan være en anden: 200 private pladser/);
  expect(itself).toMatch(/^Placeringen kan være en anden: 200 private pladser/);
  const all = kommuneEntries.flatMap(({ measures }) => measures.filter(({ dataset }) => dataset.id === pladser.id));
  expect(all.length).toBeGreaterThan(0);
  for (const one of all) {
    const told = comparisonSentence(one).includes("Midt i feltet: ");
    expect(/[Mm]idten/.test(placesDoubt(one)?.sentence ?? "")).toBe(told);
  }
});

test("a number that is marked on the municipality's page bears the same mark in every ranking of places", () => {
  const ofPlaces = rankings.filter(({ dataset }) => dataset.id === pladser.id);
  expect(ofPlaces.length).toBeGreaterThan(4);
  for (const { rows: ranked } of ofPlaces) {
    const marked = ranked.filter(({ mark }) => mark !== undefined);
    expect(marked.map(({ kommune, mark }) => [kommune.kommune, mark])).toEqual([["Aalborg", "usikkert tal"]]);
  }
  expect(rankings.filter(({ rows: ranked }) => ranked.some(({ mark }) => mark)).length).toBe(ofPlaces.length);
});
