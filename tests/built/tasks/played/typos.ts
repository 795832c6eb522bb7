import { expect } from "vitest";
import { followInList, searchPlainly } from "../plain.ts";
import type { Task } from "../task.ts";

const SLIPS = [
  ["whistelblow", "/data/whistleblow/", null],
  ["flygtningekvoter guldborgssund", "/data/flygtninge-pr-kommune/", "Guldborgsund"],
] as const;

export const typos: Task = {
  asks: "To søgninger med slåfejl",
  limits: { clicks: 6, touches: 6, keys: 14 },
  async play(hand) {
    for (const [asked, address, place] of SLIPS) {
      await hand.search(asked);
      await hand.follow(hand.page.locator(".search-results a").first());
      await hand.page.waitForURL((url) => url.pathname === address && url.searchParams.get("fremhaev") === place);
    }
  },
  without: "ingen hjælp til slåfejl, men listen over alt, hvor ordet kan findes",
  async plainly(page) {
    await searchPlainly(page, SLIPS[0][0]);
    expect(await page.locator("noscript p:visible").innerText()).toContain("Søgefeltet kræver JavaScript");
    await followInList(page, "Henvendelser om bekymrende forhold");
    expect(new URL(page.url()).pathname).toBe(SLIPS[0][1]);
  },
};
