import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("how a value came to be is said by what made it: no analysis, story or theme types it", () => {
  const files = globSync("src/**/*.{ts,astro}");
  const typing = files.filter((file) => /\borigin: "(trykt|beregnet)"/.test(readFileSync(file, "utf8")));
  expect(typing).toEqual(["src/model/traced.ts"]);
});
