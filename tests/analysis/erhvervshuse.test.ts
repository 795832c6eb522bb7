import { describe, expect, test } from "vitest";
import { againstTargets, answers, assessments, overall, weightedResponse } from "../../src/analysis/erhvervshuse.ts";
import { narrowestScore, shareInterval, widestScore } from "../../src/analysis/intervals.ts";
import sjaelland from "../../src/datasets/erhvervshus-sjaelland-tilfredshed.ts";
import evaluering from "../../src/datasets/erhvervshuse-brugerevaluering.ts";
import type { RowOf } from "../../src/model/dataset.ts";

type Row = RowOf<typeof evaluering>;
type SjaellandRow = RowOf<typeof sjaelland>;
const place = { kilde: "kkr-nordjylland-2020-06", linjer: "477", side: null };

function house(erhvervshus: string, over: Partial<Row> = {}): Row {
  const row = {
    aar: 2019,
    segment: "alle",
    erhvervshus,
    evalueringer_sendt: 200,
    svarprocent: 50,
    nps: 70,
    effekt_pct: 90,
  };
  return evaluering.row.parse({ ...row, forbehold: null, ...place, ...over });
}

describe("what the houses' evaluations weigh", () => {
  test("answers are evaluations sent times the response rate, resting on both", () => {
    const [row] = assessments([house("Erhvervshus Fyn", { evalueringer_sendt: 316, svarprocent: 36 })], "alle");
    expect(row?.svar).toMatchObject({ value: 113.76, unit: "svar", formula: "36\u00a0% af 316" });
    expect(row?.svar.cells.map(({ column }) => column)).toEqual(["svarprocent", "evalueringer_sendt"]);
  });

  test("as many can have answered as the rounded rate can have come from", () => {
    expect(answers({ evalueringer_sendt: 316, svarprocent: 36 })).toEqual({ fewest: 113, most: 115 });
    expect(answers({ evalueringer_sendt: 200, svarprocent: 50 })).toEqual({ fewest: 99, most: 101 });
    expect(answers({ evalueringer_sendt: 42, svarprocent: 62 })).toEqual({ fewest: 26, most: 26 });
  });

  test("the widest interval rests on the fewest answers, the narrowest on the most", () => {
    const [row] = assessments([house("Erhvervshus Fyn", { nps: 70, effekt_pct: 90 })], "alle");
    expect(row?.nps).toMatchObject(widestScore(70, 99));
    expect(row?.npsNarrow).toMatchObject(narrowestScore(70, 101));
    expect(row?.effekt).toMatchObject(shareInterval(90, 99));
  });

  test("a segment has its houses and not the printed total", () => {
    const rows = [house("Alle erhvervshuse"), house("Erhvervshus Fyn"), house("Erhvervshus Fyn", { segment: "drift" })];
    expect(assessments(rows, "alle").map((row) => row.erhvervshus)).toEqual(["Erhvervshus Fyn"]);
    expect(overall(rows, "alle").erhvervshus).toBe("Alle erhvervshuse");
    expect(() => overall(rows, "drift")).toThrow("Der mangler erhvervshusenes samlede tal (drift).");
  });

  test("fewer than 50 answers are a weak base, 50 are not", () => {
    const rows = [
      house("Erhvervshus Fyn", { evalueringer_sendt: 98 }),
      house("Erhvervshus Sjælland", { evalueringer_sendt: 100 }),
    ];
    expect(assessments(rows, "alle").map((row) => row.weak)).toEqual([true, false]);
  });

  test("a house with a reservation of the source's own is provisional", () => {
    const [row] = assessments([house("Erhvervshus Sjælland", { forbehold: "justering forventes" })], "alle");
    expect(row?.provisional).toBe(true);
  });

  test("houses weigh with what they sent, not each the same", () => {
    const rows = [
      house("Erhvervshus Fyn", { evalueringer_sendt: 300, svarprocent: 40 }),
      house("Erhvervshus Sjælland", { evalueringer_sendt: 100, svarprocent: 60 }),
    ];
    const rate = weightedResponse(assessments(rows, "alle"));
    expect(rate.value).toBeCloseTo(45, 10);
    expect(rate).toMatchObject({ unit: "pct.", formula: "180 / 400" });
  });
});

describe("results against their targets", () => {
  function row(type: SjaellandRow["type"], segment: SjaellandRow["segment"], vaerdi: number, aar = 2022): SjaellandRow {
    const periode = type === "maal" ? "hele året" : "1. halvår";
    return sjaelland.row.parse({
      aar,
      periode,
      indikator: "Kompetencer",
      segment,
      type,
      vaerdi,
      enhed: "pct",
      ...place,
    });
  }

  test("a target for both segments holds for each of them, but not for all firms together", () => {
    const rows = [row("resultat", "alle", 74), row("resultat", "drift", 76), row("resultat", "vaekst", 71)];
    const found = againstTargets([...rows, row("maal", "drift og vaekst", 80)], 2022);
    expect(
      found.map(({ segment, resultat, maal, margin }) => [segment, resultat.value, maal.value, margin.value]),
    ).toEqual([
      ["drift", 76, 80, -4],
      ["vaekst", 71, 80, -9],
    ]);
  });

  test("a target for all firms holds for the result of all firms", () => {
    const found = againstTargets([row("resultat", "alle", 64), row("maal", "alle", 50)], 2022);
    expect(found.map(({ resultat, maal }) => [resultat.value, maal.value])).toEqual([[64, 50]]);
  });

  test("a result without a target, or with one of another year, is left out", () => {
    expect(againstTargets([row("resultat", "alle", 94)], 2022)).toEqual([]);
    expect(againstTargets([row("resultat", "alle", 94), row("maal", "alle", 65, 2021)], 2022)).toEqual([]);
  });
});
