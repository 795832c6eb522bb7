import { expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import { drawn, elements, invented } from "./drawn.ts";

/** A distribution of points with one decimal over so many places. */
function texts(values: readonly number[]): string[] {
  const rows = values.map((score, at) => ({ sted: `Sted ${at + 1}`, score }));
  const table = invented(
    { sted: col.category("Sted", "Stedet."), score: col.score("Tilfredshed", "Point.", "point", { decimals: 1 }) },
    ["sted"],
    rows,
  );
  const { wide } = drawn(table, { measure: "score", x: "sted", form: "striber" });
  return elements(wide, "text").map((text) => text.textContent ?? "");
}

test("a distribution whose values are all written alike has one end, however they differ unwritten", () => {
  expect(texts([4.21, 4.19, 4.2, 4.18, 4.22]).filter((text) => !text.startsWith("Midten"))).toHaveLength(1);
  expect(texts([4.21, 4.19, 4.2, 1.2, 4.32]).filter((text) => !text.startsWith("Midten"))).toHaveLength(2);
});
