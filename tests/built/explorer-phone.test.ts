import { expect, test } from "vitest";
import { openPage } from "./explorer-page.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

test("the way back covers none of the controls on a phone, however far they are moved", async () => {
  const page = await openPage(browser(), "/data/pladser-pr-kommune/?orden=navn", { width: 360, height: 740 });
  const back = page.locator(".controls > button");
  await back.waitFor();
  const strip = page.locator(".controls");
  for (const part of [0, 0.5, 1]) {
    await strip.evaluate((one, share) => (one.scrollLeft = share * one.scrollWidth), part);
    const covered = await back.evaluate((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      return [...document.querySelectorAll(".explorer h2, .controls summary")].filter((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const box = (one.matches("h2") ? range : one).getBoundingClientRect();
        return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      }).length;
    });
    expect(covered).toBe(0);
    expect((await back.boundingBox())?.x).toBeGreaterThan(180);
  }
});
