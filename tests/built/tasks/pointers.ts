import type { Locator, Page } from "playwright-core";
import { markOf, middleOf, toldOf, viewShown, type Hand } from "./hand.ts";

/** Works the site by what is pressed and pointed at, whichever pointer it is. */
function pointer(
  page: Page,
  press: (target: Locator) => Promise<void>,
  at: { read: (x: number, y: number) => Promise<void>; enter: (x: number, y: number) => Promise<void> },
): Hand {
  const count = { presses: 0, letters: 0 };
  const pressed = async (target: Locator): Promise<void> => {
    await press(target);
    count.presses += 1;
  };
  return {
    page,
    count,
    press: pressed,
    async search(text) {
      await pressed(page.locator("form.search input"));
      await page.keyboard.type(text);
      count.letters += text.length;
      await pressed(page.getByRole("search").getByRole("button"));
    },
    async follow(result) {
      await pressed(result);
      await viewShown(page);
    },
    close: () => pressed(page.locator(".controls details[open] > summary")),
    async read(figure, ...words) {
      const { x, y } = await middleOf(await markOf(figure, words));
      await at.read(x, y);
      return toldOf(figure, words);
    },
    async enter(figure, ...words) {
      const { x, y } = await middleOf(await markOf(figure, words));
      await at.enter(x, y);
      count.presses += 1;
    },
  };
}

/** With a mouse: what is pointed at is read without a click. */
export const mouse = (page: Page): Hand =>
  pointer(page, (target) => target.click(), {
    read: (x, y) => page.mouse.move(x, y),
    enter: (x, y) => page.mouse.click(x, y),
  });

/** With a finger: a mark is read by a touch, which enters it too. */
export function finger(page: Page): Hand {
  const tap = (x: number, y: number): Promise<void> => page.touchscreen.tap(x, y);
  const hand = pointer(page, (target) => target.tap(), { read: tap, enter: tap });
  const read: Hand["read"] = async (...asked) => {
    hand.count.presses += 1;
    return hand.read(...asked);
  };
  return { ...hand, read };
}
