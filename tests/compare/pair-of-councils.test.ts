import { describe, expect, test } from "vitest";
import { pairFigure } from "../../src/compare/pair-figure.ts";
import { pairOf } from "../../src/compare/pair-of.ts";
import { comparisonFile } from "../../src/kommuner/comparison-file.ts";
import { needed } from "../../src/lib/needed.ts";

const file = comparisonFile();

describe("measures of two councils, which are compared within each alone", () => {
  const others = file.kommuner.filter(({ kkr }) => kkr === "Sjælland").slice(0, 4);
  const slugs = others.map(({ slug }) => slug);
  const taken = needed(
    file.measures.find(({ id }) => id === "pladser-pr-kommune-private"),
    "private pladser",
  );
  const two = {
    ...file,
    measures: file.measures.map((one) =>
      one.id === taken.id
        ? { ...one, values: one.values.map((value, at) => (slugs.includes(file.kommuner[at]?.slug ?? "") ? 7 : value)) }
        : one,
    ),
  };
  const choice = { x: "flygtninge-pr-kommune-indbyggere", y: taken.id, region: "", perInhabitant: false, chosen: [] };
  const councils = (region: string) =>
    new Set(
      pairOf(
        two,
        needed(
          two.measures.find(({ id }) => id === choice.x),
          choice.x,
        ),
        needed(
          two.measures.find(({ id }) => id === choice.y),
          choice.y,
        ),
        region,
      ).points.map(({ kommune }) => kommune.kkr),
    );

  test("are shown of the council that most are of, and the others are told to be left out", () => {
    expect([...councils("")]).toEqual(["Nordjylland"]);
    const { notes, chart } = pairFigure(two, choice);
    expect(chart?.table.rows.some(([name]) => name === others[0]?.name)).toBe(false);
    expect(notes).toContain("Kun kommunerne i KKR Nordjylland kan sammenlignes på begge tal.");
    expect(notes).toContain(`Ikke med: ${others.length} kommuner, som kun kan sammenlignes inden for deres eget KKR.`);
  });

  test("are shown of the other council in its own region", () => {
    expect([...councils("Sjælland")]).toEqual(["Sjælland"]);
    const { notes, chart } = pairFigure(two, { ...choice, region: "Sjælland" });
    expect(chart?.table.rows.map(([name]) => name).sort()).toEqual(others.map(({ name }) => name).sort());
    expect(notes).not.toContain("Ikke med");
  });
});
