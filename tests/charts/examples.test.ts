import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { examples } from "./examples.ts";

const DRAWS = /^export function \w+\([^]*?\): Chart \{/m;
const forms = globSync("src/{charts,stories/*}/*.ts").filter((file) => DRAWS.test(readFileSync(file, "utf8")));
const charts = Object.values(examples).map((make) => make());

describe.each(forms)("the chart form in %s", (file) => {
  test("has its examples in a file of the same name, all of them collected", async () => {
    const own: unknown = await import(`./examples/${basename(file, ".ts")}.ts`);
    const made = Object.values(Object(own)).flatMap((one) =>
      typeof one === "function" ? [one] : Object.values(Object(one)),
    );
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((make) => !Object.values<unknown>(examples).includes(make))).toEqual([]);
  });
});

test.each([
  ["markup", /<b>/],
  ["a Danish letter", /[æøåÆØÅ]/],
  ["a number above a thousand", /\d\.\d{3}/],
  ["a number with decimals", /\d,\d/],
])("the examples have %s among their texts", (_, sign) => {
  const texts = charts.map(({ description, table }) => description + table.rows.flat().join(" "));
  expect(texts.filter((text) => sign.test(text)).length).toBeGreaterThan(4);
});
