import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const named = z.record(z.string(), z.string());
const manifest = z
  .object({
    "//": named,
    scripts: named,
    dependencies: named,
    devDependencies: named,
    optionalDependencies: named,
    overrides: named,
  })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

const { scripts, dependencies, devDependencies, optionalDependencies, overrides } = manifest;
/** Packages that a command fetches when it is run. */
const fetched = [
  ...Object.values(scripts)
    .join(" ")
    .matchAll(/--package=(\S+)@(\S+)/g),
];
const versions = [
  ...Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides }),
  ...fetched.map(([, name = "", version = ""]) => [name, version] as const),
];

test("every package and override is explained where it stands, and nothing else is", () => {
  expect(Object.keys(manifest["//"]).sort()).toEqual([...versions.map(([name]) => name), "engines"].sort());
});

test("every version is exact, so that all builds are made with the same packages", () => {
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the README names every command", () => {
  const readme = readFileSync("README.md", "utf8");
  const command = (name: string): string => (["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`);
  expect(Object.keys(manifest.scripts).filter((name) => !readme.includes(command(name)))).toEqual([]);
});
