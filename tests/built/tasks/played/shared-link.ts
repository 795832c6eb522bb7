import { expect } from "vitest";
import { closeClipboard } from "../../../close-clipboard.ts";
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
    // The reader takes the link from the field that is shown where the clipboard is closed.
    await closeClipboard(page);
    await hand.press(figureOf(hand).getByRole("button", { name: "Kopiér link" }));
    const address = await page.locator(".share-link").inputValue();
    const stranger = await page.context().browser()?.newContext();
    const received = await stranger?.newPage();
    if (!stranger || !received) throw new Error("a shared link is opened in a browser of its own");
    await received.goto(address);
    await received.locator(".controls button", { hasText: "Nulstil" }).waitFor();
    // The drawing for the other width comes a moment after the one in sight.
    await expect.poll(async () => (await drawn(received)).length).toBe((await drawn(page)).length);
    expect(await drawn(received)).toEqual(await drawn(page));
    await stranger.close();
  },
  without: "den første figur og hele tabellen",
  async plainly(page) {
    await page.goto(`${new URL(page.url()).origin}${PATH}?form=prikker`);
    expect((await drawn(page)).length).toBeGreaterThan(0);
  },
};
