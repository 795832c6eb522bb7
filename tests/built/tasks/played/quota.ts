import { expect } from "vitest";
import { number } from "../../../../src/lib/format.ts";
import { choose, figureOf, tableRows } from "../controls.ts";
import { followInList } from "../plain.ts";
import { rowsOf } from "../rows.ts";
import type { Task } from "../task.ts";

const rows = rowsOf("flygtninge-pr-kommune").filter((row) => row["region"] === "Sjælland");
const rateOf = (kommune: string): string => {
  const row = rows.find((one) => one["kommune"] === kommune);
  return number((Number(row?.["kvote"]) / Number(row?.["indbyggere"])) * 10_000, 1);
};
const KOMMUNE = "Faxe";

export const quota: Task = {
  asks: "Hvor store er flygtningekvoterne på Sjælland i forhold til indbyggerne, på et kort?",
  limits: { clicks: 8, touches: 9, keys: 60 },
  async play(hand) {
    await hand.search("flygtningekvote");
    await hand.follow(hand.page.locator('.search-results a[href="/data/flygtninge-pr-kommune/"]'));
    await choose(hand, "maal", ["vis", "pr-indbygger", /, pr\. 10\.000 indbyggere$/]);
    await choose(hand, "f.region", ["f-region", "Sjælland", "Sjælland"]);
    await hand.close();
    await expect.poll(async () => (await tableRows(hand)).length).toBe(rows.length);
    expect(await hand.read(figureOf(hand), KOMMUNE)).toContain(rateOf(KOMMUNE));
  },
  without:
    "kortet over hele landet, ranglisten i forhold til indbyggertallet og tabellen med regionen ved hver kommune",
  async plainly(page) {
    await followInList(page, "Kommunernes flygtningekvoter og tallene bag");
    await page.locator("figure svg:visible path").nth(90).waitFor();
    await page
      .getByRole("link", { name: /^Beregnet flygtningekvote .* i forhold til indbyggertallet/ })
      .first()
      .click();
    expect(await page.locator("main tbody tr", { hasText: KOMMUNE }).innerText()).toContain(rateOf(KOMMUNE));
  },
};
