import { expect, test } from "vitest";
import { z } from "zod";
import { spanProblems } from "../../../scripts/data/span-problems.ts";
import * as col from "../../../src/model/columns.ts";
import { columns } from "../../../src/model/shape.ts";
import { datasets } from "./the-data.ts";

const schema = z.object({
  fra: col.year("Det første år."),
  til: col.optional(col.endOf("fra", col.year("Det sidste år."))),
  dato: col.date("Dato", "Dagen."),
  slut: col.optional(col.endOf("dato", col.date("Slut", "Den sidste dag."))),
});
const row = { fra: 2019, til: 2022, dato: "2020-06", slut: "2020-06-19" };
const judge = (rest: Partial<Record<keyof typeof row, number | string | null>>) =>
  spanProblems("a.csv", columns(schema), [row, { ...row, ...rest }]);

test("a span may end when it begins, or not at all", () => {
  expect([judge({}), judge({ til: 2019, slut: "2020" }), judge({ til: null, slut: null })]).toEqual([[], [], []]);
});

test("years that run backwards are told at the last, with the first", () => {
  expect(judge({ til: 2018 })).toEqual([
    {
      ...{ file: "a.csv", row: 3, column: "til", value: "2018" },
      expected: "mindst 2019, som rækken har i kolonnen fra",
      action: "Se efter i kilden. Er de to byttet om, så byt dem tilbage.",
    },
  ]);
});

test("dates that run backwards are told, however much of them is known", () => {
  expect(judge({ slut: "2020-05-31" })).toHaveLength(1);
  expect(judge({ slut: "2019" })).toHaveLength(1);
});

test("every end names a beginning that its dataset has", () => {
  const ends = datasets.flatMap(({ id, row: schemaOf }) =>
    columns(schemaOf).flatMap(({ begins }) =>
      begins === undefined ? [] : [{ id, begins, has: begins in schemaOf.shape }],
    ),
  );
  expect(ends.length).toBeGreaterThan(10);
  expect(ends.filter(({ has }) => !has)).toEqual([]);
});
