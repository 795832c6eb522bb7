import { expect } from "vitest";
import { number } from "../../../../src/lib/format.ts";
import { followInList } from "../plain.ts";
import { rowsOf } from "../rows.ts";
import type { Task } from "../task.ts";

const inhabitants = rowsOf("flygtninge-pr-kommune");
const of = (kommune: string): string =>
  number(Number(inhabitants.find((row) => row["kommune"] === kommune)?.["indbyggere"]));
const STRIP = "#flygtninge-pr-kommune-indbyggere";

export const strip: Task = {
  asks: "Læs striben over alle kommuner, også den, der ikke har navn på",
  limits: { clicks: 99, touches: 99, keys: 999 },
  async play(hand) {
    const { page } = hand;
    await hand.search("Guldborgsund");
    await hand.follow(page.locator('.search-results a[href="/kommuner/guldborgsund/"]').first());
    const figure = page.locator(`figure${STRIP}, ${STRIP} figure`).first();
    expect(await hand.read(figure, "Guldborgsund")).toContain(of("Guldborgsund"));
  },
  without: "stribens fire navngivne streger og vejen til ranglisten med alle kommuner",
  async plainly(page) {
    await followInList(page, "Guldborgsund");
    const section = page.locator(STRIP);
    expect(await section.locator("svg:visible").count()).toBeGreaterThan(0);
    expect(await section.innerText()).toContain(of("Guldborgsund"));
  },
};
