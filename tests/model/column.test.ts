import { expect, test } from "vitest";
import { z } from "zod";
import { column, columnMeta } from "../../src/model/column.ts";

test("a schema keeps the metadata it was given", () => {
  const meta = { title: "Pladser", description: "Dag- og døgnpladser.", unit: "pladser", role: "measure" } as const;
  expect(columnMeta(column(z.number(), meta))).toEqual(meta);
});

test("a schema declared without metadata is refused", () => {
  expect(() => columnMeta(z.number())).toThrow(/declared without/);
});
