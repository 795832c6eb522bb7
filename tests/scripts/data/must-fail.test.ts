import { existsSync, readdirSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyFixture } from "./apply-fixture.ts";
import { fileHashes } from "./file-hashes.ts";
import { projectCopy, remove } from "./project-copy.ts";
import { runData } from "./run-data.ts";

const FIXTURES = "tests/fixtures/must-fail";

let good = "";
let published = new Map<string, string>();

beforeAll(async () => {
  good = await projectCopy();
  const { exitCode, stderr } = await runData(good);
  if (exitCode !== 0) throw new Error(`the project's own data must be good before it can be broken:\n${stderr}`);
  published = await fileHashes(join(good, "data/generated"));
}, 60_000);

afterAll(() => remove(good));

describe.concurrent("a wrong table is told of in Danish and changes nothing that is published", () => {
  test.for(readdirSync(FIXTURES).map((name) => ({ name: name.replaceAll("-", " "), fixture: join(FIXTURES, name) })))(
    "$name",
    { timeout: 60_000 },
    async ({ fixture }, { expect: expectHere }) => {
      const folder = join(good, fixture);
      await cp(join(good, "data"), join(folder, "data"), { recursive: true });
      await applyFixture(fixture, folder);
      const { exitCode, stderr } = await runData(folder);
      const unchanged = await fileHashes(join(folder, "data/generated"));
      expectHere(exitCode).toBe(1);
      await expectHere(stderr).toMatchFileSnapshot(join(process.cwd(), fixture, "expected.txt"));
      expectHere(unchanged).toEqual(published);
    },
  );
});

test("every fixture says beforehand what the report must be", () => {
  const without = readdirSync(FIXTURES).filter((name) => !existsSync(join(FIXTURES, name, "expected.txt")));
  expect(without).toEqual([]);
});

test("the good data published something to protect", () => {
  expect(published.size).toBeGreaterThan(8);
});
