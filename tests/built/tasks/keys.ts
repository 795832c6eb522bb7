import type { Locator, Page } from "playwright-core";
import { markOf, viewShown, type Hand } from "./hand.ts";

/** More keys than this to one thing is no way to it. */
const MOST_KEYS = 400;

/** With the keys alone: Tab and Shift+Tab, arrows, Enter and Space, and the key that leads to the search. */
export function keys(page: Page): Hand {
  const count = { presses: 0, letters: 0 };
  const key = async (name: string): Promise<void> => {
    await page.keyboard.press(name);
    count.presses += 1;
  };
  const until = async (name: string, reached: () => Promise<boolean>): Promise<void> => {
    for (let pressed = 0; !(await reached()); pressed += 1) {
      if (pressed === MOST_KEYS) throw new Error(`${name} comes nowhere in ${MOST_KEYS} keys`);
      await key(name);
    }
  };
  const hasFocus = (target: Locator) => (): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement);

  /** The key that moves the focus towards a target: back where it stands before what has the focus. */
  const towards = (target: Locator): Promise<string> =>
    target.evaluate((element) => {
      const from = document.activeElement;
      const isBefore =
        from !== null &&
        from !== document.body &&
        (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      return isBefore ? "Shift+Tab" : "Tab";
    });

  /** From the top of a page to its contents, by the link that leads there. */
  async function skip(target: Locator): Promise<void> {
    const isFromTop = await target.evaluate(
      (element) => document.activeElement === document.body && element.closest("main") !== null,
    );
    if (!isFromTop) return;
    await key("Tab");
    if (await page.evaluate(() => document.activeElement?.matches(".skip"))) await key("Enter");
  }

  /** Moves the focus to what it is tried on. */
  async function go(target: Locator, isThere = hasFocus(target)): Promise<void> {
    await skip(target);
    await until(await towards(target), isThere);
  }

  /** Radio buttons are one stop: the arrows go from one to the next, and choose it. */
  async function choose(target: Locator): Promise<void> {
    const name = await target.getAttribute("name");
    const group = page.locator(`.controls details[open] input[name="${name}"]`);
    const inGroup = (): Promise<boolean> =>
      group.evaluateAll((all) => all.some((element) => element === document.activeElement));
    await go(target, inGroup);
    const down = await target.evaluate(
      (element) =>
        document.activeElement !== null &&
        (document.activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    await until(down ? "ArrowDown" : "ArrowUp", () => target.isChecked());
  }

  async function press(target: Locator): Promise<void> {
    await target.waitFor();
    const type = await target.getAttribute("type");
    if (type === "radio") return choose(target);
    await go(target);
    await key(type === "checkbox" ? "Space" : "Enter");
  }

  async function read(figure: Locator, ...words: string[]): Promise<string> {
    await markOf(figure, words);
    const canvas = figure.locator(".canvas");
    await go(canvas);
    const tip = canvas.locator(".tip");
    const says = async (): Promise<boolean> => {
      const told = (await tip.textContent()) ?? "";
      return (await tip.isVisible()) && words.every((word) => told.includes(word));
    };
    await until("ArrowRight", says);
    return tip.innerText();
  }

  return {
    page,
    count,
    press,
    read,
    async search(text) {
      const field = page.locator("form.search input");
      if (!(await hasFocus(field)())) await key("/");
      await page.keyboard.type(text);
      count.letters += text.length;
      await key("Enter");
    },
    async follow(result) {
      await result.waitFor();
      await key("/");
      await until("ArrowDown", hasFocus(result));
      await key("Enter");
      await viewShown(page);
    },
    close: () => key("Escape"),
    async enter(figure, ...words) {
      await read(figure, ...words);
      await key("Enter");
    },
  };
}
