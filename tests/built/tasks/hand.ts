import type { Locator, Page } from "playwright-core";

/** What a reader has done so far: clicks, touches or keys, and letters written. */
export interface Count {
  presses: number;
  letters: number;
}

/** One way to work the site, counted: with a mouse, with a finger, or with the keys alone. */
export interface Hand {
  page: Page;
  count: Count;
  /** Presses a link, a button, a control or a choice. */
  press(target: Locator): Promise<void>;
  /** Writes into the search field of the page, and sends it. */
  search(text: string): Promise<void>;
  /** Follows a result of the search. */
  follow(result: Locator): Promise<void>;
  /** Closes the choices that are open, to see what they lie over. */
  close(): Promise<void>;
  /** Reads the mark of a figure that says something of all these words, and returns what it says. */
  read(figure: Locator, ...words: string[]): Promise<string>;
  /** The same, and enters the mark, for the rows behind it. */
  enter(figure: Locator, ...words: string[]): Promise<void>;
}

/** The mark that says something of all these words, in the drawing that is shown at this width. */
export async function markOf(figure: Locator, words: readonly string[]): Promise<Locator> {
  await figure.locator(".canvas[tabindex]").waitFor();
  const marks = words.reduce(
    (found, word) => found.and(figure.page().locator(`[data-v*="${word}"]`)),
    figure.locator(".canvas [data-v]:visible"),
  );
  await marks.first().waitFor();
  return marks.first();
}

/** The middle of what is drawn, in the window, where nothing lies over it. */
export async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  await mark.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const box = await mark.boundingBox();
  if (!box) throw new Error("a mark that can be read has a place in the window");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until a figure shows the view that the address asks for. */
export async function viewShown(page: Page): Promise<void> {
  await page.waitForURL((url) => !url.pathname.startsWith("/soeg/"));
  const { pathname, searchParams } = new URL(page.url());
  const isAsked = [...searchParams.keys()].some((name) => name !== "søg");
  if (pathname.startsWith("/data/") && isAsked)
    await page.locator(".controls button", { hasText: "Nulstil" }).waitFor();
}

/** What a figure says of the mark of these words: in its tip or, under a finger, above the rows of the mark. */
export async function toldOf(figure: Locator, words: readonly string[]): Promise<string> {
  const places = figure.locator(".tip:visible").or(figure.page().locator(".mark-rows p:first-child strong"));
  const told = words.reduce((found, word) => found.filter({ hasText: word }), places).first();
  await told.waitFor();
  return told.innerText();
}
