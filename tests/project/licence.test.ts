import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataLicence } from "../../src/site/data-licence.ts";

test("the data's licence on the site is the one that lies with the data", () => {
  const licence = readFileSync("data/LICENSE", "utf8");
  expect(licence).toContain(`Creative Commons ${dataLicence.name}`);
  expect(licence).toContain(dataLicence.address.replace("deed.da", "legalcode"));
});

test("the code's licence in package.json is the one that lies with the code", () => {
  expect(readFileSync("LICENSE", "utf8")).toMatch(/^MIT License\n/);
  expect(readFileSync("package.json", "utf8")).toContain('"license": "MIT"');
});
