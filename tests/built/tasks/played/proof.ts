import type { Page } from "playwright-core";
import { expect } from "vitest";
import { lineText } from "../../../../src/model/line-text.ts";
import { number } from "../../../../src/lib/format.ts";
import { figureOf } from "../controls.ts";
import { followInList, rowsWith } from "../plain.ts";
import { rowsOf, yearsOf } from "../rows.ts";
import type { Task } from "../task.ts";

const rows = rowsOf("pladser-pr-kommune");
const [, year] = yearsOf(rows);
const row = rows.find((one) => one["aar"] === year && one["kommune"] === "Jammerbugt" && one["ejerform"] === "privat");
const value = number(Number(row?.["pladser"]));
const lines = String(row?.["linjer"]);

/** Among the lines that stand out is one with the number, and it is in sight. */
async function expectMarked(page: Page, number: string): Promise<void> {
  const target = page.locator(".source-lines :target");
  await target.waitFor({ state: "attached" });
  const line = page.locator(".source-lines li", { has: page.locator(":scope:target, :scope > :target") });
  const colours = await page
    .locator(".source-lines ol:has(:target) > li")
    .evaluateAll((lines) => lines.map((one) => [getComputedStyle(one).backgroundColor, one.textContent]));
  const marked = colours.filter(([colour]) => colour !== "rgba(0, 0, 0, 0)").map(([, text]) => text);
  expect(marked.join(" ")).toContain(number);
  const box = await line.first().boundingBox();
  expect(box && box.y >= 0 && box.y < (page.viewportSize()?.height ?? 0)).toBe(true);
}

export const proof: Task = {
  asks: "Hvor står det, at Jammerbugt har så mange private pladser?",
  limits: { clicks: 6, touches: 6, keys: 42 },
  async play(hand) {
    const { page } = hand;
    await hand.search("private pladser Jammerbugt");
    await hand.follow(page.locator('.search-results a[href*="/data/pladser-pr-kommune/?"]').first());
    await hand.enter(figureOf(hand), "Jammerbugt", value);
    const behind = page.locator(".mark-rows");
    await behind.waitFor();
    expect(await behind.innerText()).toContain(lineText(lines));
    await hand.press(behind.locator("li a").first());
    const target = page.locator("tr:target");
    await target.waitFor();
    expect(await target.innerText()).toContain(value);
    await hand.press(target.locator('a[href^="/kilder/"]').first());
    await page.waitForURL("**/linjer/**");
    await expectMarked(page, value);
  },
  without: "rækken i tabellen med kilde, side og linjer og vejen til linjerne selv",
  async plainly(page) {
    await followInList(page, "Pladser på det sociale område i Nordjylland");
    const [told = ""] = await rowsWith(page, "Jammerbugt", "Privat", String(year));
    expect(told).toContain(lines);
    await page
      .locator(".data-table tbody tr", { hasText: lines })
      .first()
      .locator('a[href^="/kilder/"]')
      .first()
      .first()
      .click();
    await page.waitForURL("**/linjer/**");
    await expectMarked(page, value);
  },
};
