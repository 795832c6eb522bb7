import { ascending } from "d3";
import { expect } from "vitest";
import { number } from "../../../../src/lib/format.ts";
import { followInList } from "../plain.ts";
import { rowsOf } from "../rows.ts";
import type { Task } from "../task.ts";

const KOMMUNE = "Guldborgsund";
const STRIP = "#flygtninge-pr-kommune-indbyggere";

const all = rowsOf("flygtninge-pr-kommune")
  .map((row) => ({ kommune: String(row["kommune"]), value: Number(row["indbyggere"]) }))
  .sort((a, b) => ascending(a.value, b.value));

const at = all.findIndex(({ kommune }) => kommune === KOMMUNE);
/** Ours, and the largest but one, which the strip has no name for. */
const [own, unnamed] = [all[at], all.at(-2)];

export const strip: Task = {
  asks: "Hvor mange bor der i Guldborgsund og i en kommune, som striben ikke nævner?",
  limits: { clicks: 3, touches: 5, keys: 93 },
  async play(hand) {
    const { page } = hand;
    await hand.search(KOMMUNE);
    await hand.follow(page.locator('.search-results a[href="/kommuner/guldborgsund/"]').first());
    const figure = page.locator(`figure${STRIP}`);
    for (const { kommune, value } of [own, unnamed].filter((one) => one !== undefined)) {
      // Those without a name are fetched once the strip is touched.
      expect(await hand.read(figure, `${kommune}:`)).toContain(number(value));
    }
  },
  without: "stribens fire navngivne streger, tallet i ord og vejen til ranglisten med alle kommuner",
  async plainly(page) {
    await followInList(page, KOMMUNE);
    const figure = page.locator(`figure${STRIP}`);
    expect(await figure.locator("svg:visible").count()).toBeGreaterThan(0);
    expect(await figure.innerText()).toContain(number(own?.value ?? 0));
    await figure.locator('a[href^="/kommuner/tal/"]:visible').first().click();
    expect(await page.locator("main tbody").innerText()).toContain(unnamed?.kommune);
  },
};
