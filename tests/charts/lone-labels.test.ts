import { expect, test } from "vitest";
import { loneLabels, type InTheWay } from "../../src/charts/forms/lone-labels.ts";
import * as col from "../../src/model/columns.ts";
import { drawn, elements, invented } from "./drawn.ts";

const free: InTheWay = {
  points: [],
  lines: [],
  uprights: [],
  frame: { left: 0, right: 300, top: 0, bottom: 200 },
};
const anchors = (inTheWay: Partial<InTheWay>): string[] =>
  loneLabels([{ item: "Øst", text: "Øst 2.146", at: [150, 100] }], { ...free, ...inTheWay }).map(
    ({ anchor }) => anchor,
  );

test("a label stands at the right of its point, or where that would cover something at the left, above or below", () => {
  expect(anchors({})).toEqual(["start"]);
  expect(anchors({ points: [[180, 100]] })).toEqual(["end"]);
  expect(anchors({ uprights: [110, 190] })).toEqual(["middle"]);
  expect(
    anchors({
      lines: [
        [
          [0, 100],
          [300, 100],
        ],
      ],
    }),
  ).toEqual(["middle"]);
  expect(anchors({ frame: { left: 140, right: 160, top: 90, bottom: 110 } })).toEqual([]);
});

const table = invented(
  {
    aar: col.year("Året."),
    tilsyn: col.category("Tilsyn", "Tilsynet.", { disjoint: true }),
    antal: col.count("Besøg", "Antallet.", "besøg"),
  },
  ["aar", "tilsyn"],
  [
    ...[2019, 2020, 2023].map((aar) => ({ aar, tilsyn: "Nord", antal: aar - 2000 })),
    { aar: 2021, tilsyn: "Øst", antal: 5 },
  ],
);

test("a line of one point has its name there, and not at the end of the picture", () => {
  for (const svg of Object.values(drawn(table, { measure: "antal", x: "aar", series: "tilsyn", form: "linjer" }))) {
    if (typeof svg !== "string" || !svg.startsWith("<svg")) continue;
    const texts = elements(svg, "text");
    const placeOf = (text: string): number =>
      Number(texts.find(({ textContent }) => textContent === text)?.getAttribute("x"));
    expect(texts.filter(({ textContent }) => textContent?.startsWith("Øst")).length).toBe(1);
    expect(Math.abs(placeOf("Øst 5") - placeOf("2021"))).toBeLessThan(20);
    expect(placeOf("Nord 23")).toBeGreaterThan(placeOf("2023"));
  }
});

test("what stands alone at one side of a break has its number there", () => {
  const { wide } = drawn(table, {
    ...{ measure: "antal", x: "aar", series: "tilsyn", form: "linjer" },
    breaks: [{ at: "2020", reason: "opgjort anderledes", series: "Nord" }],
  });
  expect(elements(wide, "text").map(({ textContent }) => textContent)).toContain("19");
});
