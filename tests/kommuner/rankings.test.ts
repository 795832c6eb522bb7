import { describe, expect, test } from "vitest";
import { anomaliesOf } from "../../src/catalogue.ts";
import { rankingDoubts } from "../../src/kommuner/ranking-doubts.ts";
import { rankingKilder, rankingName, rankingSentence } from "../../src/kommuner/ranking-text.ts";
import { rankings, type Ranked, type Ranking } from "../../src/kommuner/rankings.ts";
import { byDanish } from "../../src/lib/collate.ts";
import { needed } from "../../src/lib/needed.ts";
import { touches } from "../../src/model/anomaly.ts";
import { laesoe, measured, traced } from "./a-measure.ts";

const find = (id: string): Ranking =>
  needed(
    rankings.find((ranking) => ranking.id === id),
    id,
  );
const kkr = "Nordjylland";

/** A ranking with so many printed values, and so many of ours. */
const ranking = (printed: number, ours: number, over: Partial<Ranking> = {}): Ranking => ({
  ...{ id: "r", title: "Steder", column: "Tal", period: "2024", dataset: measured().dataset, unit: "pladser" },
  ...{ decimals: 0, status: null, councils: [], isAll: true, kind: "count", newest: true },
  rows: Array.from({ length: printed + ours }, (_, index) => ({
    kommune: laesoe,
    value: index < printed ? traced(1) : { ...traced(1), origin: "beregnet", formula: "1 + 0" },
    rank: { place: 1, of: printed + ours },
    inMiddle: false,
  })),
  ...over,
});

describe.each(rankings.map((one) => [one.id, one] as const))("the ranking %s", (_, { rows, councils, decimals }) => {
  const written = ({ value }: Ranked): number => Number(value.value.toFixed(decimals));
  const groups = [...Map.groupBy(rows, ({ kommune }) => (councils.length > 0 ? kommune.kkr : "")).values()];

  test("has the highest first within each group, and those that share a place in the order of the alphabet", () => {
    const names = byDanish((name: string) => name);
    for (const group of groups) {
      const values = group.map(written);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      for (const same of Map.groupBy(group, ({ rank }) => rank.place).values()) {
        const own = same.map(({ kommune }) => kommune.kommune);
        expect(own).toEqual(own.toSorted(names));
      }
    }
  });

  test("gives those one place whose values are written alike, and no others", () => {
    for (const group of groups) {
      const places = new Set(group.map((row) => `${written(row)} ${row.rank.place}`));
      expect(places.size).toBe(new Set(group.map(written)).size);
      expect(places.size).toBe(new Set(group.map(({ rank }) => rank.place)).size);
    }
  });

  test("counts places within its own groups, and names the councils that it has them of", () => {
    for (const group of groups) for (const { rank } of group) expect(rank.of).toBe(group.length);
    if (councils.length > 0)
      expect(councils.map((council) => council.kkr)).toEqual([...new Set(rows.map(({ kommune }) => kommune.kkr))]);
  });

  test("marks the values in the middle, with no more than half on either side", () => {
    for (const group of groups) {
      const middle = group.filter(({ inMiddle }) => inMiddle);
      expect(middle.length).toBeGreaterThan(0);
      for (const own of middle.map(written)) {
        expect(group.filter((other) => written(other) > own).length * 2).toBeLessThanOrEqual(group.length);
        expect(group.filter((other) => written(other) < own).length * 2).toBeLessThanOrEqual(group.length);
      }
    }
  });
});

test("a ranking within councils has them, one of the whole country none", () => {
  expect(find("pladser-pr-kommune-private").councils).toEqual([{ kkr, kommuner: 11 }]);
  expect(find("pladser-pr-kommune-andel-privat").councils).toEqual([{ kkr, kommuner: 11 }]);
  expect(find("flygtninge-pr-kommune-kvote").councils).toEqual([]);
});

test("a share says over its values what it is a share of", () => {
  expect(find("flygtninge-pr-kommune-ikke-vestlige-andel").column).toBe("Andel af indbyggerne");
  expect(find("pladser-pr-kommune-andel-privat").column).toBe("Andel af alle pladser");
  expect(find("flygtninge-pr-kommune-indbyggere").column).toBe("Tal");
});

test("both rankings by quota say how a dash was read, and show it at each municipality that has one", () => {
  for (const id of ["kvote", "kvote-pr-indbygger"])
    expect(find(`flygtninge-pr-kommune-${id}`).note).toMatch(/^En tankestreg i kilden er læst som 0/);
  const { rows } = find("flygtninge-pr-kommune-kvote");
  const dashes = rows.filter(({ value }) => value.origin === "beregnet");
  expect(dashes.map(({ value }) => value.formula)).toEqual(Array(23).fill("en tankestreg i kilden er læst som 0"));
  expect(rankingSentence(find("flygtninge-pr-kommune-kvote"))).toContain(
    "Tallene er trykt i kilden på nær 23. Ved dem",
  );
});

describe("the sentence on a ranking", () => {
  test("says who has made the figures: the source, we, or both", () => {
    expect(rankingSentence(ranking(3, 0))).toBe(
      "Her er tallene for 3 kommuner, de højeste først. Tallene er trykt i kilden.",
    );
    expect(rankingSentence(ranking(0, 3))).toContain("har vi selv regnet ud.");
    expect(rankingSentence(ranking(0, 3, { kind: "rate" }))).toContain("Forholdet har vi selv regnet ud.");
    expect(rankingSentence(ranking(2, 1))).toContain(
      "Tallene er trykt i kilden på nær 1. Ved dem står, hvordan vi fandt dem.",
    );
  });

  test("names the only council there is, and that the source has no others", () => {
    const only = ranking(11, 0, { councils: [{ kkr, kommuner: 11 }] });
    expect(rankingSentence(only)).toContain(
      "for de 11 kommuner i KKR Nordjylland, de højeste først. Kilden har ikke tal for andre.",
    );
    expect(rankingSentence({ ...only, isAll: false })).not.toContain("andre");
    expect(rankingSentence({ ...only, councils: [{ kkr, kommuner: 12 }] })).toContain("for 11 kommuner i KKR");
  });

  test("says that places are within councils where there are several", () => {
    const councils = [{ kkr, kommuner: 2 } as const, { kkr: "Sjælland", kommuner: 2 } as const];
    expect(rankingSentence(ranking(4, 0, { councils }))).toContain("placering blandt kommunerne i sit eget KKR");
    expect(rankingSentence(ranking(4, 0))).not.toContain("KKR");
  });

  test("calls the figures what they are", () => {
    expect(rankingSentence(ranking(3, 0, { status: "budget" }))).toContain("Her er de budgetterede tal for");
    expect(rankingSentence(ranking(3, 0, { status: "skoen" }))).toContain("Her er tallene (skøn) for");
  });
});

test("what has its year in its name has it once", () => {
  expect(rankingName({ title: "Steder", period: "2024" })).toBe("Steder, 2024");
  expect(rankingName({ title: "Kvote for 2021", period: "2021 (beregnet i 2020)" })).toBe("Kvote for 2021");
});

test("a ranking tells the contradictions that weigh heavily in its own papers, and no others", () => {
  expect(rankingDoubts(find("pladser-pr-kommune-private")).map(({ id }) => id)).toContain("private-pladser-2024");
  for (const one of rankings) {
    const kilder = rankingKilder(one);
    const expected = anomaliesOf(one.dataset.id).filter((doubt) => doubt.alvor === "hoej" && touches(doubt, kilder));
    expect(rankingDoubts(one)).toEqual(expected);
  }
  const older = find("pladser-pr-kommune-private");
  const elsewhere = { ...older, dataset: { ...older.dataset, rows: [] } };
  expect(rankingDoubts(elsewhere)).toEqual([]);
});
