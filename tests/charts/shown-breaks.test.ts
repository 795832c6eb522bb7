import { expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import type { View } from "../../src/views/view.ts";
import { drawn, elements, invented } from "./drawn.ts";

const table = invented(
  {
    aar: col.year("Året."),
    tilsyn: col.category("Tilsyn", "Tilsynet.", { disjoint: true }),
    antal: col.count("Virksomheder", "Antallet.", "virksomheder"),
  },
  ["aar", "tilsyn"],
  [
    ...[2018, 2019, 2022, 2023].map((aar) => ({ aar, tilsyn: "Nord", antal: aar - 2000 })),
    ...[2018, 2023].map((aar) => ({ aar, tilsyn: "Øst", antal: aar - 2010 })),
  ],
);

const view: Partial<View> = {
  ...{ measure: "antal", x: "aar", series: "tilsyn", form: "linjer" },
  breaks: [{ at: "2022", reason: "nu hele landet", series: "Nord" }],
};

/** How far along each of some elements stands. */
const placeOf = (found: Element | undefined): number =>
  Number(/^M([\d.]+) /.exec(found?.getAttribute("d") ?? "")?.[1] ?? found?.getAttribute("x"));

test("a break stands at its own time, not midway from the time before", () => {
  const { wide } = drawn(table, view);
  const rule = elements(wide, "path[stroke-dasharray='2 3']");
  const tick = elements(wide, "text").find((text) => text.textContent === "2022");
  expect(rule).toHaveLength(1);
  expect(placeOf(rule[0])).toBeCloseTo(placeOf(tick), 0);
});

test.each([
  ["what lies before", { filters: { aar: ["2022", "2023"] } }],
  ["what lies after", { filters: { aar: ["2018", "2019"] } }],
  ["the line", { filters: { tilsyn: ["Øst"] } }],
])("a break is neither drawn nor told where %s is not shown", (_, narrower) => {
  expect(drawn(table, view).description).toContain("Nord: brud i 2022, nu hele landet.");
  const { wide, description } = drawn(table, { ...view, ...narrower });
  expect(elements(wide, "path[stroke-dasharray='2 3']")).toEqual([]);
  expect(description).not.toContain("brud");
});
