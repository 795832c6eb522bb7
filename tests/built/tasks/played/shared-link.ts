import { expect } from "vitest";
import { choose, figureOf } from "../controls.ts";
import type { Hand } from "../hand.ts";
import type { Task } from "../task.ts";

const drawn = (page: Hand["page"]): Promise<string[]> =>
  figureOf({ page })
    .locator(".canvas > svg")
    .evaluateAll((all) => all.map((svg) => svg.outerHTML));

const PATH = "/data/sagsbehandlingstid/";

export const sharedLink: Task = {
  asks: "Send kollegaen et link til netop denne figur",
  limits: { clicks: 7, touches: 7, keys: 50 },
  async play(hand) {
    const { page } = hand;
    await hand.search("ventetid på at blive plejefamilie");
    await hand.follow(page.locator(`.search-results a[href^="${PATH}"]`).first());
    await choose(hand, "form", ["form", "prikker", "prikker"]);
    await hand.close();
    const field = page.locator(".share-link");
    await hand.press(figureOf(hand).getByRole("button", { name: "Kopiér link" }));
    const address = await field.inputValue();
    const stranger = await page.context().browser()?.newContext();
    const received = await stranger?.newPage();
    if (!stranger || !received) throw new Error("a shared link is opened in a browser of its own");
    await received.goto(address);
    await received.locator(".controls button", { hasText: "Nulstil" }).waitFor();
    expect(await drawn(received)).toEqual(await drawn(page));
    await stranger.close();
  },
  without: "den første figur og hele tabellen",
  async plainly(page) {
    await page.goto(`${new URL(page.url()).origin}${PATH}?form=prikker`);
    expect((await drawn(page)).length).toBeGreaterThan(0);
  },
};
