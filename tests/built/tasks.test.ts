import type { BrowserContextOptions, Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import type { Hand } from "./tasks/hand.ts";
import { keys } from "./tasks/keys.ts";
import { clusters } from "./tasks/played/clusters.ts";
import { everything } from "./tasks/played/everything.ts";
import { perChild } from "./tasks/played/per-child.ts";
import { price } from "./tasks/played/price.ts";
import { privatePlaces } from "./tasks/played/private-places.ts";
import { proof } from "./tasks/played/proof.ts";
import { quota } from "./tasks/played/quota.ts";
import { sharedLink } from "./tasks/played/shared-link.ts";
import { strip } from "./tasks/played/strip.ts";
import { typos } from "./tasks/played/typos.ts";
import { whistleblow } from "./tasks/played/whistleblow.ts";
import { finger, mouse } from "./tasks/pointers.ts";
import type { Limits } from "./tasks/task.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const TASKS = [
  privatePlaces,
  price,
  perChild,
  quota,
  whistleblow,
  clusters,
  proof,
  everything,
  typos,
  sharedLink,
  strip,
];

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const HANDS: [keyof Limits, (page: Page) => Hand, BrowserContextOptions][] = [
  ["clicks", mouse, DESKTOP],
  ["touches", finger, PHONE],
  ["keys", keys, DESKTOP],
];

const open: Page[] = [];
afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close();
});

/** The front page in a profile of its own. */
async function front(options: BrowserContextOptions): Promise<Page> {
  const context = await browser().newContext(options);
  // It only ends what hangs.
  const page = await context.newPage();
  open.push(page);
  await page.goto(`${site.url}/`);
  return page;
}

describe.each(TASKS.map((task) => [task.asks, task] as const))("»%s«", (_, { limits, play, without, plainly }) => {
  test.each(HANDS)("is answered by %s without an error, in no more than it took", async (kind, hand, options) => {
    const page = await front(options);
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    const played = hand(page);
    await play(played);
    expect(errors).toEqual([]);
    expect(played.count.presses).toBeLessThanOrEqual(limits[kind]);
  });

  test(`has without script: ${without}`, async () => {
    await plainly(await front({ ...DESKTOP, javaScriptEnabled: false }));
  });
});
