import { expect, test } from "vitest";
import { z } from "zod";
import { roleBadges } from "../../../../src/components/dataset/reading/role-badges.ts";
import * as col from "../../../../src/model/columns.ts";
import { columns, type Column } from "../../../../src/model/shape.ts";

const columnOf = (schema: z.ZodType): Column[] => columns(z.object({ rolle: schema }));

test("no two codes have the same letter, and each is a letter of its own name", () => {
  const names = { a: "Beslutter", b: "Behandler", c: "Betaler" };
  const [column] = columnOf(col.choice("Rolle", "Rollen.", names));
  const badges = [...(column ? roleBadges(column) : [])];
  expect(badges.map(([, { letter }]) => letter)).toEqual(["B", "E", "T"]);
  expect(new Set(badges.map(([, { colour }]) => colour)).size).toBe(3);
});

test("a code that says that there is nothing is hollow", () => {
  const [column] = columnOf(col.choice("Kryds", "Krydset.", { ja: "Kryds", nej: "Tom" }));
  expect([...(column ? roleBadges(column) : [])].map(([, { hollow }]) => hollow)).toEqual([false, true]);
});

test("words that are no fixed set have no badges", () => {
  const [column] = columnOf(col.category("Opgave", "Opgaven."));
  expect(column && roleBadges(column).size).toBe(0);
});
