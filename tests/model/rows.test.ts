import { expect, test } from "vitest";
import { anomalyRow } from "../../src/model/anomaly.ts";
import { erhvervshusRow } from "../../src/model/erhvervshus.ts";
import { kommuneRow } from "../../src/model/kommune.ts";
import { printedTotalRow } from "../../src/model/printed-total.ts";
import { columns } from "../../src/model/shape.ts";
import { sourceRow } from "../../src/model/source.ts";

test.each([
  ["anomalies", anomalyRow],
  ["erhvervshuse", erhvervshusRow],
  ["kommuner", kommuneRow],
  ["printed totals", printedTotalRow],
  ["sources", sourceRow],
])("every column of %s has a title and a sentence of description", (_, schema) => {
  expect(columns(schema).filter(({ title, description }) => title === "" || !description.endsWith("."))).toEqual([]);
});

test.each(["aar=2018; ejerform=privat", "aar=2018"])("%j says which rows a total covers", (hvor) => {
  expect(printedTotalRow.shape.hvor.safeParse(hvor).success).toBe(true);
});

test.each(["", "aar", "aar=", "aar=2018;ejerform=privat", "År=2018"])("%j does not say which rows", (hvor) => {
  expect(printedTotalRow.shape.hvor.safeParse(hvor).success).toBe(false);
});

test("an address has only lower-case letters a to z and hyphens", () => {
  const accepts = ["ringkoebing-skjern", "læsø", "Morsoe"].map((slug) => kommuneRow.shape.slug.safeParse(slug).success);
  expect(accepts).toEqual([true, false, false]);
});
