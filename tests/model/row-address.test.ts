import { describe, expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { rowAddress } from "../../src/model/row-address.ts";

const key = ["aar", "kommune", "ejerform"];
const row = { aar: 2018, kommune: "Læsø", ejerform: "privat", pladser: 0 };

test("an address is made of the key, in letters that need no escaping", () => {
  expect(rowAddress(key, row)).toBe("r-2018_laesoe_privat");
});

test("an address stays when the figure is corrected", () => {
  expect(rowAddress(key, { ...row, pladser: 7 })).toBe(rowAddress(key, row));
});

test("cells that look alike in an address are told apart", () => {
  const one = (navn: string): string => rowAddress(["navn"], { navn });
  const alike = ["a", "A", "a.", "a b", "a, b", "a/b", "", "x".repeat(40), "x".repeat(41)];
  expect(new Set(alike.map(one)).size).toBe(alike.length);
  for (const address of alike.map(one)) expect(address).toMatch(/^[a-z][a-z0-9_-]+$/);
});

describe.each(published.map((dataset) => [dataset.id, dataset] as const))("%s", (_, dataset) => {
  test("gives every row an address of its own", () => {
    const addresses = dataset.rows.map((each) => rowAddress(dataset.key, each));
    expect(new Set(addresses).size).toBe(dataset.rows.length);
  });
});
