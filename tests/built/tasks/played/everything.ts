import { expect } from "vitest";
import { published } from "../../../../src/catalogue.ts";
import { followInList } from "../plain.ts";
import type { Task } from "../task.ts";

const CODE = 376;
/** The datasets that have a row of the municipality. */
const datasets = published.filter(({ rows }) => rows.some((row) => row["kommunekode"] === CODE));

export const everything: Task = {
  asks: "Hvad står der om Guldborgsund – det hele, i én fil?",
  limits: { clicks: 4, touches: 4, keys: 12 },
  async play(hand) {
    const { page } = hand;
    await hand.search("Guldborgsund");
    await hand.follow(page.locator('.search-results a[href="/kommuner/guldborgsund/"]').first());
    const all = page.locator('a[href="/kommuner/guldborgsund.csv"]');
    await all.waitFor();
    const coming = page.waitForEvent("download");
    await hand.press(all);
    expect((await coming).suggestedFilename()).toBe("guldborgsund.csv");
    const file = await (await page.request.get(new URL("/kommuner/guldborgsund.csv", page.url()).href)).text();
    for (const { title } of datasets) expect(file).toContain(title);
  },
  without: "det samme: siden og filen",
  async plainly(page) {
    await followInList(page, "Guldborgsund");
    await page.locator('a[href="/kommuner/guldborgsund.csv"]').waitFor();
    const told = await page.locator("main").innerText();
    expect(told).toContain("Guldborgsund");
  },
};
