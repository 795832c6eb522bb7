import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const headings = [...readFileSync("CHANGELOG.md", "utf8").matchAll(/^## (.*)$/gm)].map(([, heading = ""]) => heading);
const entries = headings.map((heading) => /^(\d+)\.(\d+)\.(\d+) – (\d{4}-\d{2}-\d{2})$/.exec(heading)?.slice(1) ?? []);

test("every entry of the changelog has a version and a date, the newest first", () => {
  expect(entries.filter((entry) => entry.length === 0)).toEqual([]);
  const dates = entries.map((entry) => entry[3] ?? "");
  expect(dates).toEqual([...dates].sort().reverse());
});

test("the newest entry is the version of the package, there and in what npm has locked", () => {
  const version = z.object({ version: z.string() });
  const newest = entries[0]?.slice(0, 3).join(".");
  for (const file of ["package.json", "package-lock.json"]) {
    expect(version.parse(JSON.parse(readFileSync(file, "utf8"))).version, file).toBe(newest);
  }
});
