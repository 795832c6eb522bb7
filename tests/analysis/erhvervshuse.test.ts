import { describe, expect, test } from "vitest";
import { answers, assessments } from "../../src/analysis/erhvervshuse.ts";
import { narrowestScore, shareInterval, widestScore } from "../../src/analysis/intervals.ts";
import evaluering from "../../src/datasets/erhvervshuse-brugerevaluering.ts";
import type { RowOf } from "../../src/model/dataset.ts";

type Row = RowOf<typeof evaluering>;
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
  });
});
