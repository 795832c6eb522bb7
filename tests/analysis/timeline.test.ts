import { expect, test } from "vitest";
import { timelineYears, type TimelineEvent } from "../../src/analysis/timeline.ts";

const event = (dato: string, begivenhed = "x"): TimelineEvent => ({
  ...{ dato, begivenhed, slut: null, aar: Number(dato.slice(0, 4)), tema: "social", art: "moede", status: "opgjort" },
  ...{ kilde: "k", linjer: "1", side: null },
});

test("years come newest first, and so do the events of a year, what has only a year last", () => {
  const years = timelineYears(["2018-09", "2020-06-19", "2018", "2018-02-01"].map((dato) => event(dato)));
  expect(years.map(({ aar, events }) => [aar, ...events.map(({ dato }) => dato)])).toEqual([
    [2020, "2020-06-19"],
    [2018, "2018-09", "2018-02-01", "2018"],
  ]);
});

test("events of one day come in Danish alphabetical order", () => {
  const [year] = timelineYears([event("2018-01-01", "Århus"), event("2018-01-01", "Zoo")]);
  expect(year?.events.map(({ begivenhed }) => begivenhed)).toEqual(["Zoo", "Århus"]);
});
