import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openControl, openPage } from "./explorer-page.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const PLACES = "/data/pladser-pr-kommune/";

const open = (path: string, viewport?: { width: number; height: number }): Promise<Page> =>
  openPage(browser(), path, viewport);

/** What has the focus: its name in the markup, and what it says. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: on } = document;
    return `${on?.localName}: ${on?.getAttribute("aria-label") ?? on?.textContent?.trim() ?? ""}`;
  });

const rowsOf = (page: Page) => page.locator(".mark-rows");
const said = (page: Page, text: string | RegExp) => page.locator("body > [role=status]", { hasText: text }).waitFor();

/** Reads the first mark by key, when the controls work, and opens its rows. */
async function enterMark(page: Page): Promise<string> {
  await openControl(page, "form");
  await page.locator(".figure .canvas").first().focus();
  await page.keyboard.press("Home");
  const read = await page.locator(".tip:visible").innerText();
  await page.keyboard.press("Enter");
  await rowsOf(page).waitFor();
  await page.locator(".mark-rows:focus").waitFor();
  return read;
}

describe("the focus is not lost", () => {
  test("when the first view is asked for again", async () => {
    const page = await open(`${PLACES}?orden=navn`);
    const again = page.getByRole("button", { name: "Nulstil" });
    await again.focus();
    await page.keyboard.press("Enter");
    await again.waitFor({ state: "detached" });
    expect(await focused(page)).toMatch(/^summary: Rækkefølge/);
    expect(new URL(page.url()).search).toBe("");
  });

  test("when all of a list are asked for", async () => {
    const page = await open(`${PLACES}?f.kommune=Aalborg&f.kommune=Morsø`);
    await openControl(page, "f.kommune");
    const all = page.locator(".controls details[open]").getByRole("button", { name: "Vis alle" });
    await all.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => all.isDisabled()).toBe(true);
    expect(await page.locator(".controls details[open] input:focus").count()).toBe(1);
  });
});

describe("the rows behind a mark", () => {
  test("are entered by key also before the controls have come", async () => {
    const page = await open(PLACES);
    await page.locator(".figure .canvas").first().focus();
    await page.keyboard.press("Home");
    const read = await page.locator(".tip:visible").innerText();
    await page.keyboard.press("Enter");
    await page.locator(".mark-rows:focus").waitFor();
    expect(await focused(page)).toBe(`aside: Rækkerne bag ${read}`);
  });

  test("are entered by key, named by the mark, and left by Escape for the mark that was read", async () => {
    const page = await open(PLACES);
    const read = await enterMark(page);
    expect(await focused(page)).toBe(`aside: Rækkerne bag ${read}`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await rowsOf(page).waitFor({ state: "detached" });
    expect(await page.locator(".canvas:focus .tip:visible").innerText()).toBe(read);
    await page.keyboard.press("Enter");
    await rowsOf(page).getByRole("button", { name: "Luk" }).press("Enter");
    await rowsOf(page).waitFor({ state: "detached" });
    expect(await page.locator(".canvas:focus .tip:visible").innerText()).toBe(read);
  });

  test("are closed by Escape from the picture too", async () => {
    const page = await open(PLACES);
    const read = await enterMark(page);
    await page.locator(".figure .canvas").first().focus();
    await page.keyboard.press("Escape");
    await rowsOf(page).waitFor({ state: "detached" });
    expect(await page.locator(".canvas:focus .tip:visible").innerText()).toBe(read);
  });

  test("stay when one of them is followed, and the figure is not drawn again", async () => {
    const page = await open(PLACES);
    await enterMark(page);
    const drawing = page.locator(".figure .canvas > svg").first();
    await drawing.evaluate((svg) => svg.setAttribute("data-before", ""));
    const link = rowsOf(page).locator("li a").first();
    const target = (await link.getAttribute("href")) ?? "";
    await link.press("Enter");
    await page.waitForURL(`**${target}`);
    await page.locator("tr:target").waitFor();
    // Whatever is drawn is drawn anew, and told.
    expect(await drawing.getAttribute("data-before")).toBe("");
    expect(await rowsOf(page).count()).toBe(1);
  });

  test("open from the number that is written in or over a bar, and that is told", async () => {
    const page = await open("/data/begivenheder/");
    await openControl(page, "form");
    await page.keyboard.press("Escape");
    const number = page.locator(".figure .canvas svg:visible text").filter({ hasText: /^\d+$/ });
    const places = await number.evaluateAll((all) =>
      all.flatMap((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        const [cx, cy] = [x + width / 2, y + height / 2];
        return document.elementFromPoint(cx, cy) === text ? [{ x: cx, y: cy }] : [];
      }),
    );
    const [place] = places;
    if (!place) throw new Error("the figure has numbers at its bars");
    await page.mouse.move(place.x, place.y);
    const read = await page.locator(".tip:visible").innerText();
    await page.mouse.click(place.x, place.y);
    await rowsOf(page).waitFor();
    expect(await rowsOf(page).getAttribute("aria-label")).toBe(`Rækkerne bag ${read}`);
    await said(page, "Rækkerne bag står under figuren.");
  });
});

describe("an address", () => {
  test("is what the figure shows and the controls say, until the first view comes back with its own words", async () => {
    const page = await open(PLACES);
    const figure = page.locator("figure:has(+ .explorer)");
    const told = () => figure.locator(".figure-title, .figure-subtitle, .figure-notes").allInnerTexts();
    const own = await told();
    const control = (name: string) => page.locator(`.controls [data-control="${name}"] .control-value`).innerText();
    await page.goto(`${page.url()}?f.aar=2018&orden=navn&form=prikker`);
    const again = page.getByRole("button", { name: "Nulstil" });
    await again.waitFor();
    expect(await figure.locator(".figure-title").innerText()).toMatch(/: 2018$/);
    await page.getByText(/^(?:Tabellen|Listen) følger figuren: \d+ af [\d.]+ rækker\.$/).waitFor();
    expect(await Promise.all(["f.aar", "orden", "form"].map(control))).toEqual(["2018", "efter navn", "prikker"]);
    expect(await told()).not.toEqual(own);
    await again.click();
    await again.waitFor({ state: "detached" });
    expect(await told()).toEqual(own);
    expect(await control("orden")).toBe("efter værdi");
  });

  test("with something unknown leaves the figure its own title and caveats", async () => {
    const plain = await open(PLACES);
    const told = (page: Page) =>
      page.locator("figure:has(+ .explorer)").locator(".figure-title, .figure-notes").allInnerTexts();
    const own = await told(plain);
    const page = await open(`${PLACES}?f.kommune=Atlantis`);
    await page.locator(".explorer .notice").waitFor();
    await said(page, /»Atlantis«.* Figuren viser nu:/);
    expect(await told(page)).toEqual(own);
    expect(await page.getByRole("button", { name: "Nulstil" }).count()).toBe(0);
  });
});

/** Goes through a page by Tab, and tells of whatever had the focus under something else. */
async function coveredOn(page: Page): Promise<string[]> {
  const covered: string[] = [];
  for (let stop = 0; stop < 600; stop += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const on = document.activeElement;
      if (!on || on === document.body) return "end";
      const inSight = [...on.getClientRects()].some(({ left, top, right, bottom }) =>
        [0.1, 0.5, 0.9].some((part) => {
          const [from, to] = [Math.max(left, 0), Math.min(right, innerWidth)];
          const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
          const over = document.elementFromPoint(from + (to - from) * part, middle);
          return over !== null && (on.contains(over) || over.contains(on) || over.closest("label")?.contains(on));
        }),
      );
      return inSight ? "" : `${on.outerHTML.slice(0, 90)} at ${Math.round(on.getBoundingClientRect().top)}`;
    });
    if (found === "end") {
      expect(stop).toBeGreaterThan(40);
      return covered;
    }
    if (found !== "") covered.push(found);
  }
  return covered;
}

test.each([
  [1280, 800],
  [640, 400],
  [320, 256],
])("nothing that has the focus is covered in a window of %i × %i", async (width, height) => {
  const page = await open("/data/klyngemidler-sjaelland/", { width, height });
  const isAfloat = (): Promise<string> => page.locator(".explorer").evaluate((bar) => getComputedStyle(bar).position);
  expect(await isAfloat()).toBe("relative");
  await openControl(page, "form");
  expect(await isAfloat()).toBe(height > 640 ? "sticky" : "relative");
  expect(await coveredOn(page)).toEqual([]);
});

test("the controls say what they are for, and on a phone they fade out at the edge that hides the last of them", async () => {
  const page = await open("/data/ortodonti/", { width: 360, height: 800 });
  const controls = page.getByRole("region", { name: "Lav din egen figur" });
  expect(await controls.getByRole("heading", { name: "Lav din egen figur" }).isVisible()).toBe(true);
  const [isCut, isFading] = await controls.locator(".controls").evaluate((strip) => {
    const { position, backgroundImage } = getComputedStyle(strip, "::after");
    return [strip.scrollWidth > strip.clientWidth, position === "sticky" && backgroundImage.includes("gradient")];
  });
  expect([isCut, isFading]).toEqual([true, true]);
});

test("words can be pressed while a control is open: its own leave it open, others close it", async () => {
  const page = await open(PLACES);
  await openControl(page, "form");
  const control = page.locator('.controls [data-control="form"]');
  const press = async (words: Locator): Promise<void> => {
    await words.scrollIntoViewIfNeeded();
    const box = await words.boundingBox();
    if (!box) throw new Error("the words are not shown");
    await page.mouse.move(box.x + 12, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.up();
  };
  await press(control.locator("legend").first());
  expect(await control.getAttribute("open")).not.toBeNull();
  await press(page.locator(".figure-title").first());
  expect(await control.getAttribute("open")).toBeNull();
});
