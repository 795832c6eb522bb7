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
    await hand.press(target.locator('a[href^="/kilder/"]'));
    await page.waitForURL("**/kilder/**");
    expect(await page.locator("main").innerText()).toContain("KKR");
  },
  without: "rækken i tabellen med kilde, side og linjer og vejen til bilaget",
  async plainly(page) {
    await followInList(page, "Pladser på det sociale område i Nordjylland");
    const [told = ""] = await rowsWith(page, "Jammerbugt", "Privat", String(year));
    expect(told).toContain(lines);
    await page
      .locator(".data-table tbody tr", { hasText: lines })
      .first()
      .locator('a[href^="/kilder/"]')
      .first()
      .click();
    await page.waitForURL("**/kilder/**");
  },
};
