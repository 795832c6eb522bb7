import { appendFile, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { proofTable } from "../../../scripts/prove/proof-table.ts";
import { proofs } from "../../../scripts/prove/proofs.ts";
import { seeded } from "../../../scripts/prove/seeded.ts";
import { setStage } from "../../../scripts/prove/stage.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kkr-prove-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("readers always see a whole site, the old or the new, whatever gets in the way of publishing", async () => {
  const results = await proofs(folder, { kills: 6, seed: 10 }, (text) => console.log(text));
  expect(results.filter(({ torn }) => torn > 0)).toEqual([]);
  expect(results.map(({ runs, skipped }) => runs > 0 || skipped !== undefined)).toEqual(Array(5).fill(true));
  expect(results[0]?.runs).toBe(8);
});

test("a site that is gone for a moment, and one that is neither the old nor the new, are counted as torn", async () => {
  const root = join(folder, "ud");
  const { attempt, proof } = await setStage(folder, root, "prøve");
  await attempt(async () => {
    await rename(join(root, "nu"), join(root, "vaek"));
    await new Promise((done) => setTimeout(done, 50));
    await rename(join(root, "vaek"), join(root, "nu"));
    return undefined;
  });
  expect(proof).toMatchObject({ runs: 1, torn: 1 });
  await attempt(async () => {
    await appendFile(join(root, "nu/side-1/index.html"), "halvt");
    return undefined;
  });
  expect(proof).toMatchObject({ runs: 2, torn: 2, old: 0, fresh: 0 });
});

test("a table of proofs says what was skipped, and why", () => {
  const text = proofTable([
    { what: "afbrudt", runs: 12, fresh: 5, old: 7, torn: 0 },
    { what: "disken fuld", runs: 0, fresh: 0, old: 0, torn: 0, skipped: "kræver Linux" },
  ]);
  expect(text).toContain("\nafbrudt         12        5            7         0\n");
  expect(text).toContain("\ndisken fuld  sprunget over: kræver Linux\n");
  expect(text).toContain("12 forsøg, 0 iturevne sider.");
});

test("moments are as random as they look, and the same for the same seed", () => {
  const [one, other] = [seeded(10), seeded(10)];
  const drawn = Array.from({ length: 1000 }, one);
  expect(drawn).toEqual(Array.from({ length: 1000 }, other));
  expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(drawn.filter((value) => value < 0.5).length).toBeGreaterThan(400);
});
