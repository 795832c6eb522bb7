import { expect, test } from "vitest";
import type { Column } from "../../src/model/shape.ts";
import { isRowPart } from "../../src/views/is-row-part.ts";
import { isWithin } from "../../src/views/within-sum.ts";

const column = (name: string, sums?: Column["sums"]): Column => ({
  ...{ name, title: name, description: name, role: "dimension", type: "text", optional: false },
  ...(sums ? { sums } : {}),
});
const columns = [column("aar"), column("alder", { alle: "rest" }), column("koen", { begge: "rest" })];
const whole = { aar: 2024, alder: "alle", koen: "begge" };
const isPart = (row: object) => isRowPart(columns, whole, { ...whole, ...row }, isWithin);

test("a row is a part where it has a part in one column or several and the same in the rest", () => {
  expect([isPart({ alder: "unge" }), isPart({ alder: "unge", koen: "kvinder" })]).toEqual([true, true]);
});

test("a row is no part of itself, nor of one that is unlike it in something that has no parts", () => {
  expect([isPart({}), isPart({ aar: 2023 }), isPart({ aar: 2023, alder: "unge" })]).toEqual([false, false, false]);
});
