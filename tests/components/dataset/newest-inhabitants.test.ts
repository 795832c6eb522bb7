import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import { newestInhabitants } from "../../../src/components/dataset/newest-inhabitants.ts";
import flygtninge from "../../../src/datasets/flygtninge-pr-kommune.ts";

const rows = rowsOf(flygtninge);
const { aar } = newestInhabitants();
const nextYear = rows.filter((row) => row.aar === aar).map((row) => ({ ...row, aar: aar + 1 }));

test("a new year of all municipalities is the newest", () => {
  expect(newestInhabitants([...rows, ...nextYear]).aar).toBe(aar + 1);
});

test("a new year of some municipalities gives no base for the others, and is not yet the newest", () => {
  expect(newestInhabitants([...rows, ...nextYear.slice(0, 11)]).aar).toBe(aar);
  expect(newestInhabitants([...rows, ...nextYear.slice(0, 11)]).indbyggere.size).toBe(nextYear.length);
});
