import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { kommunekoder } from "../../../scripts/kommunekoder/from-package.ts";

test("the committed list of codes is what the package says", () => {
  const bundle = pathToFileURL("node_modules/react-denmark-map/dist/esm/index.js");
  expect(readFileSync("data/kommunekoder.csv", "utf8")).toBe(kommunekoder(bundle));
});

test("a bundle without 98 municipalities is refused", () => {
  expect(() => kommunekoder(pathToFileURL("package.json"))).toThrow(/expected 98 municipalities in .*, found 0/);
});
