import { describe, expect, test } from "vitest";
import { assessments, type Segment } from "../../src/analysis/erhvervshuse.ts";
import { gapsOf, pairsOf, pairsWhere } from "../../src/analysis/house-pairs.ts";
import evaluering from "../../src/datasets/erhvervshuse-brugerevaluering.ts";
import { MissingError } from "../../src/lib/needed.ts";

const row = (erhvervshus: string, segment: Segment, nps: number) =>
  evaluering.row.parse({
    ...{ aar: 2019, segment, erhvervshus, nps, evalueringer_sendt: 200, svarprocent: 50, effekt_pct: 90 },
    ...{ forbehold: null, kilde: "kkr-nordjylland-2020-06", linjer: "477", side: null },
  });

const all = assessments([row("A", "alle", 90), row("B", "alle", 85), row("C", "alle", 40)], "alle");
const pairs = pairsOf(all, ({ nps }) => nps);

describe("pairs of houses", () => {
  test("are compared once, and only a difference beyond its uncertainty is clear", () => {
    expect(pairs.map(({ a, b, clear }) => `${a.erhvervshus}${b.erhvervshus} ${clear}`)).toEqual([
      "AB false",
      "AC true",
      "BC true",
    ]);
  });

  test("are counted of all pairs, resting on the score, the response rate and the evaluations of each house", () => {
    const apart = pairsWhere(pairs, ({ clear }) => clear);
    expect(apart).toMatchObject({ value: 2, unit: "par", formula: "2 af 3 par" });
    expect(apart.cells).toHaveLength(3 * 3);
  });
});

describe("the gaps between drift and growth firms", () => {
  const drift = assessments([row("A", "drift", 70), row("B", "drift", 20)], "drift");
  const vaekst = assessments([row("A", "vaekst", 75), row("B", "vaekst", 80)], "vaekst");

  test("are one for each house, the largest first, and clear where they are beyond their uncertainty", () => {
    const gaps = gapsOf(drift, vaekst).map(({ drift: own, gap, clear }) => [own.erhvervshus, gap.value, clear]);
    expect(gaps).toEqual([
      ["B", 60, true],
      ["A", 5, false],
    ]);
  });

  test("need the growth firms of every house", () => {
    expect(() => gapsOf(drift, vaekst.slice(1))).toThrow(MissingError);
    expect(() => gapsOf(drift, vaekst.slice(1))).toThrow("Der mangler vækstvirksomhederne i A.");
  });
});
