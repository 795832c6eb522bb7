import { describe, expect, test } from "vitest";
import { z } from "zod";
import { column } from "../../src/model/column.ts";
import { columns } from "../../src/model/shape.ts";

const meta = { title: "Titel", description: "Beskrivelse." };
const one = (schema: z.ZodType) => columns(z.object({ navn: column(schema, meta) }))[0];

describe("columns", () => {
  test("keep the order of the schema and carry their metadata", () => {
    const schema = z.object({ b: column(z.string(), meta), a: column(z.number(), { ...meta, unit: "kr." }) });
    expect(columns(schema).map(({ name, title, unit }) => [name, title, unit])).toEqual([
      ["b", "Titel", undefined],
      ["a", "Titel", "kr."],
    ]);
  });

  test.each<[string, z.ZodType, string]>([
    ["an integer", z.number().int(), "integer"],
    ["a number", z.number(), "decimal"],
    ["a text", z.string().min(1), "text"],
    ["an enumeration", z.enum(["a", "b"]), "choice"],
  ])("%s is known by its type", (_, schema, type) => {
    expect(one(schema)?.type).toBe(type);
  });

  test("a nullable column may be empty, any other may not", () => {
    expect([one(z.string().nullable())?.optional, one(z.string())?.optional]).toEqual([true, false]);
  });

  test("limits set on purpose are kept, zero too", () => {
    expect(one(z.number().int().min(0).max(100))).toMatchObject({ min: 0, max: 100 });
  });

  test("the limits of a safe integer are not taken for a rule", () => {
    expect(Object.keys(one(z.number().int()) ?? {})).not.toEqual(expect.arrayContaining(["min"]));
    expect(one(z.number().int())?.max).toBeUndefined();
  });

  test("an enumeration lists its codes", () => {
    expect(one(z.enum(["kommunal", "privat"]))?.choices).toEqual(["kommunal", "privat"]);
  });

  test("a type that no cell can hold is refused with the column's name", () => {
    expect(() => one(z.boolean())).toThrow(/navn/);
  });
});
