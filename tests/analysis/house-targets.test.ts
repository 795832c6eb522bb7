import { describe, expect, test } from "vitest";
import { againstTargets, nationalTarget } from "../../src/analysis/house-targets.ts";
import { rowsOf } from "../../src/catalogue.ts";
import maal from "../../src/datasets/erhvervshus-maal.ts";
import resultatmaal from "../../src/datasets/erhvervshus-resultatmaal.ts";
import sjaelland from "../../src/datasets/erhvervshus-sjaelland-tilfredshed.ts";
import { MissingError } from "../../src/lib/needed.ts";
import type { RowOf } from "../../src/model/dataset.ts";

type SjaellandRow = RowOf<typeof sjaelland>;
const place = { kilde: "kkr-nordjylland-2020-06", linjer: "477", side: null };

describe("the target of a national goal", () => {
  const [goals, agreed] = [rowsOf(maal), rowsOf(resultatmaal)];
  const aar = Math.min(...goals.map((row) => row.aar));

  test("is the number that the contract agrees on, and rests on the cell that says it is national", () => {
    const target = nationalTarget(goals, agreed, aar, /tilfredshed/);
    expect(target).toMatchObject({ value: 60, origin: "trykt" });
    expect(target.cells.map(({ dataset, column }) => `${dataset} ${column}`)).toEqual([
      `${resultatmaal.id} krav`,
      `${maal.id} niveau`,
    ]);
  });

  test("is missing in Danish for a year without one, and for a goal that is not national", () => {
    const local = goals.map((row) => ({ ...row, niveau: "lokalt" as const }));
    expect(() => nationalTarget(goals, agreed, 1066, /tilfredshed/)).toThrow(MissingError);
    expect(() => nationalTarget(local, agreed, aar, /tilfredshed/)).toThrow(/erhvervshusenes mål for/);
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
