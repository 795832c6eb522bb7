import { expect, test } from "vitest";
import { StoriesError } from "../../../src/model/story-fault.ts";
import { ThemesError } from "../../../src/model/theme-fault.ts";
import { HELD_BACK, heldIn, heldRow, heldTrial } from "../../../scripts/changes/held-trial.ts";

const stories = new StoriesError([
  {
    slug: "takster",
    failed: [{ sentence: "Prisen steg.", values: "faldt", address: "historier/takster/trin" }],
  },
  { slug: "pladser", failed: [], missing: "Der mangler året." },
]).message;
const themes = new ThemesError([{ theme: "klima", failed: [], missing: "Der mangler målet." }]).message;

/** A build that fails in turn with some failures, and then is well. */
function builds(...failures: string[]) {
  const left = [...failures];
  return () => {
    const failure = left.shift();
    return Promise.resolve(failure === undefined ? { site: "dist" } : { failure });
  };
}

test("what can be held back is read from what the build says", () => {
  expect(heldIn(stories)).toEqual(["historier/takster/trin", "historier/pladser"]);
  expect(heldIn(themes)).toEqual(["temaer/klima"]);
});

test("what is chosen is held back with its reason, also what fails in the next build, after what was held back before", async () => {
  const writes = new Map<string, string>();
  const kept = "side,navn,hvorfor,siden\nhistorier/dk2020,,Vi regner efter.,2026-11-01\n";
  const choose = (addresses: readonly string[]) =>
    Promise.resolve(addresses.map((one) => heldRow(one, "Tal, der bliver rettet.", "2026-12-01")));
  const ended = await heldTrial(builds(stories, themes), choose, writes, kept);
  expect(ended).toMatchObject({ trial: { site: "dist" }, failures: [stories, themes] });
  expect(writes.get(HELD_BACK)).toBe(
    `${kept}historier/takster,trin,"Tal, der bliver rettet.",2026-12-01\nhistorier/pladser,,"Tal, der bliver rettet.",2026-12-01\ntemaer/klima,,"Tal, der bliver rettet.",2026-12-01\n`,
  );
});

test("nothing is held back where nobody chooses it, or where holding back does not help", async () => {
  const writes = new Map<string, string>();
  const no = () => Promise.resolve(undefined);
  expect(await heldTrial(builds(stories), no, writes, "")).toMatchObject({ trial: { failure: stories }, held: [] });
  expect(writes.size).toBe(0);
  const choose = (addresses: readonly string[]) =>
    Promise.resolve(addresses.map((one) => heldRow(one, "Fordi.", "2026-12-01")));
  const again = await heldTrial(builds(stories, stories), choose, writes, "");
  expect(again.trial).toEqual({ failure: stories });
});
