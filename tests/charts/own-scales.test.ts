import { expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import { drawn, elements, invented } from "./drawn.ts";

const families = (rebild: readonly number[]) =>
  invented(
    {
      aar: col.year("Året."),
      sted: col.category("Sted", "Stedet."),
      familier: col.count("Familier", "Antal familier.", "familier"),
    },
    ["aar", "sted"],
    [2018, 2020, 2022].flatMap((aar, at) => [
      { aar, sted: "Aalborg", familier: [100, 96, 104][at] ?? 0 },
      { aar, sted: "Morsø", familier: [20, 21, 19][at] ?? 0 },
      { aar, sted: "Rebild", familier: rebild[at] ?? 0 },
    ]),
  );

const view = { measure: "familier", x: "aar", facet: "sted", form: "linjer", shown: "indeks" } as const;
const SAID = "Hvert lille billede har sin egen skala.";

/** How far the line of a small picture reaches up and down. */
function reach(wide: string, sted: string): number {
  const ys = elements(wide, "circle[data-v]")
    .filter((mark) => mark.getAttribute("data-v")?.includes(sted))
    .map((mark) => Number(mark.getAttribute("cy")));
  return Math.max(...ys) - Math.min(...ys);
}

test("small pictures against a base year have a scale each where one would lay the others flat, and say so", () => {
  const { wide, description } = drawn(families([1, 8, 16]), view);
  expect(reach(wide, "Morsø")).toBeGreaterThan(40);
  expect(wide).toContain(SAID);
  expect(description).toContain(SAID);
});

test("small pictures that can be read on one scale keep it", () => {
  const { wide, description } = drawn(families([100, 103, 98]), view);
  expect(wide + description).not.toContain(SAID);
});

test("amounts keep one scale, which is what they are compared by", () => {
  const { wide } = drawn(families([1000, 8000, 16000]), { ...view, shown: "absolut" });
  expect(wide).not.toContain(SAID);
});
