import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { openControl, openPage } from "./explorer-page.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const PLACES = "/data/pladser-pr-kommune/";

test("the arrow keys lead to the split that a press leads to, whatever they pass on the way", async () => {
  const path = `${PLACES}?f.ejerform=privat`;
  const split = async (page: Page): Promise<string> => {
    const { search } = new URL(page.url());
    return `${search} ${await page.locator("figure:has(+ .explorer) .figure-title").innerText()}`;
  };
  const list = (page: Page) => page.locator('.controls [data-control="opdeling"] fieldset').nth(1);
  const pressed = await openPage(browser(), path);
  await openControl(pressed, "opdeling");
  await list(pressed).locator('[value="aar"]').check();
  await expect.poll(() => pressed.url()).toContain("serie=aar");
  const page = await openPage(browser(), path);
  await openControl(page, "opdeling");
  await list(page).locator(":checked").focus();
  const passed: (string | null)[] = [];
  for (let step = 0; step < 9 && !page.url().includes("serie=aar"); step += 1) {
    const before = page.url();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => page.url()).not.toBe(before);
    passed.push(new URL(page.url()).searchParams.get("serie"));
  }
  expect(passed, "the usual split is passed, which gives up the choice").toEqual([null, "aar"]);
  expect(await split(page)).toBe(await split(pressed));
});

test("what hears the figure hears the name of what it shows, and the reader's own municipality stays marked", async () => {
  const page = await openPage(browser(), PLACES);
  await page.evaluate(() => localStorage.setItem("kommune", "851|Aalborg|/kommuner/aalborg/"));
  const figure = page.locator("figure:has(+ .explorer)");
  const names = (): Promise<string[]> =>
    figure
      .locator(".canvas, .figure-table section, .figure-table caption")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? one.textContent));
  const title = () => figure.locator(".figure-title").innerText();
  const own = await names();
  const asked = (name: string): string[] => [
    `${name}. Brug piletasterne til at læse værdierne.`,
    `Tabel: ${name}`,
    name,
  ];
  expect(own).toEqual(asked(await title()));
  await page.goto(`${page.url()}?serie=-&form=soejler`);
  await page.getByRole("button", { name: "Nulstil" }).waitFor();
  expect(await names()).toEqual(asked(await title()));
  expect(await names()).not.toEqual(own);
  // Each width of a window has a drawing of its own, which may come a moment after the other.
  for (const width of [1280, 360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await figure.locator(".canvas .mine:visible").first().waitFor();
  }
  await page.getByRole("button", { name: "Nulstil" }).click();
  await expect.poll(names).toEqual(own);
});

test.each([
  [360, 740],
  [1280, 900],
  [740, 360],
])(
  "the rows behind a mark that is pressed come in sight and do not cover it, in a window of %i × %i",
  async (width, height) => {
    const page = await openPage(browser(), "/data/klyngemidler-sjaelland/", { width, height });
    const mark = page.locator("figure:has(+ .explorer) .canvas [data-v]:visible").last();
    await mark.click({ force: true });
    await page.locator(".mark-rows").waitFor();
    const isSeen = (): Promise<boolean> =>
      page.locator(".mark-rows button").evaluate((shut) => {
        const { top, bottom } = shut.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isSeen).toBe(true);
    const covered = async (): Promise<number> => {
      const [bar, place] = await Promise.all([page.locator(".explorer").boundingBox(), mark.boundingBox()]);
      return place && bar ? place.y + place.height - bar.y : Infinity;
    };
    await expect.poll(covered).toBeLessThanOrEqual(0);
  },
);

test("a finger's tap reads a mark once, in the rows under the figure, with the controls in reach and the picture in sight", async () => {
  const page = await (await browser().newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })).newPage();
  await page.goto(`${site.url}${PLACES}`);
  const canvas = page.locator("figure:has(+ .explorer) .canvas");
  const mark = canvas.locator("[data-v]:visible").first();
  await mark.tap({ force: true });
  const rows = page.locator(".mark-rows");
  await rows.waitFor();
  expect(await canvas.locator(".tip:visible").count()).toBe(0);
  const controls = page.locator(".explorer .controls");
  const bottom = async (part: Locator): Promise<number> => {
    const box = await part.boundingBox();
    return box ? box.y + box.height : Infinity;
  };
  await expect.poll(() => bottom(controls)).toBeLessThan(740);
  await expect.poll(async () => (await bottom(mark)) - ((await controls.boundingBox())?.y ?? 0)).toBeLessThan(0);
  const first = controls.locator("details").first();
  await first.locator("summary").tap();
  await first.locator(".panel").waitFor();
  expect(await rows.isVisible()).toBe(false);
  await first.locator("summary").tap();
  await rows.getByRole("button", { name: "Luk" }).tap();
  expect(await rows.count()).toBe(0);
});

test.each([
  [PLACES, "Tabellen", ".data-table tbody tr:visible"],
  ["/data/erhvervsfremme-fagomraader/", "Listen", ".row-list li[id]:visible"],
])("the rows of %s follow the figure, can all be seen, and follow it again", async (path, called, rows) => {
  const page = await openPage(browser(), path);
  const all = await page.locator(rows).count();
  await openControl(page, "form");
  const filter = page.locator('.controls [data-control^="f."] summary').first();
  await filter.press("Enter");
  await page.locator(".controls details[open] input").first().press("Space");
  const told = page.locator("p.aside", { hasText: /^(?:Tabellen|Listen) (?:følger|viser)/ });
  const follows = new RegExp(`^${called} følger figuren: \\d+ af ${all} rækker\\. Vis alle$`);
  await expect.poll(() => told.innerText()).toMatch(follows);
  await expect.poll(() => page.locator(rows).count()).toBeLessThan(all);
  await told.getByRole("button", { name: "Vis alle" }).press("Enter");
  expect(await told.innerText()).toBe(`${called} viser alle ${all} rækker. Følg figuren`);
  await expect.poll(() => page.locator(rows).count()).toBe(all);
  await told.getByRole("button", { name: "Følg figuren" }).press("Enter");
  expect(await told.innerText()).toMatch(follows);
  await expect.poll(() => page.locator(rows).count()).toBeLessThan(all);
});

test("a bar that has been clicked keeps the window's foot clear for what the focus comes to", async () => {
  const page = await openPage(browser(), PLACES);
  await openControl(page, "form");
  await page.keyboard.press("Escape");
  const bar = page.locator(".explorer");
  await bar.evaluate((element) => {
    element.classList.remove("touched");
    document.documentElement.style.scrollPaddingBottom = "";
  });
  await bar.locator('[data-control="maal"] summary').click();
  await bar.locator("details[open] fieldset").first().waitFor();
  await page.locator("figure:has(+ .explorer) .canvas").focus();
  const height = (): Promise<number> =>
    bar.evaluate((element) => (element instanceof HTMLElement ? element.offsetHeight : 0));
  const kept = () => page.evaluate(() => document.documentElement.style.scrollPaddingBottom);
  expect(await height()).toBeGreaterThan(0);
  await expect.poll(kept).toBe(`${await height()}px`);
});

test.each([
  [360, 740, "maal"],
  [390, 844, "maal"],
  [1280, 900, "f.kommune"],
])(
  "a control that is opened leaves the figure in sight, in a window of %i × %i: %s",
  async (width, height, control) => {
    const page = await openPage(browser(), PLACES, { width, height });
    const summary = page.locator(`.controls [data-control="${control}"] summary`);
    await summary.scrollIntoViewIfNeeded();
    await summary.click();
    await page.locator(".controls details[open] fieldset").first().waitFor();
    const shownOfFigure = (): Promise<number> =>
      page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const [canvas, panel] = [box("figure:has(+ .explorer) .canvas"), box(".controls details[open] .panel")];
        return Math.min(canvas?.bottom ?? 0, panel?.top ?? 0) - Math.max(canvas?.top ?? 0, 0);
      });
    await expect.poll(shownOfFigure).toBeGreaterThan(height / 3);
    const isUnder = (): Promise<boolean> =>
      page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const [chip, panel] = [box(".controls details[open] summary"), box(".controls details[open] .panel")];
        return chip !== undefined && panel !== undefined && panel.top >= chip.bottom && panel.bottom <= innerHeight;
      });
    expect(await isUnder()).toBe(true);
    // The focus that goes on in the panel does not take the figure away.
    const before = await page.evaluate(() => scrollY);
    await page.locator(".controls details[open] input:enabled").first().focus();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  },
);

test.each([
  [360, 740],
  [1280, 900],
])("a control that is pressed stays where it is, in a window of %i × %i", async (width, height) => {
  const page = await openPage(browser(), PLACES, { width, height });
  await openControl(page, "form");
  const figure = page.locator("figure:has(+ .explorer)");
  const heights = new Set<number | undefined>();
  for (const form of ["soejler", "stablet", "prikker", "tavle", "tal", "stablet"]) {
    const choice = page.locator(`.controls [name="form"][value="${form}"]`);
    await choice.scrollIntoViewIfNeeded();
    const before = await choice.boundingBox();
    // What checks a box scrolls to it; what dispatches a press does not.
    await choice.dispatchEvent("click");
    await expect.poll(() => page.url()).toMatch(form === "stablet" ? /\/$/ : new RegExp(`form=${form}`));
    const after = await choice.boundingBox();
    expect(Math.abs((after?.y ?? Infinity) - (before?.y ?? 0)), form).toBeLessThanOrEqual(2);
    heights.add((await figure.boundingBox())?.height);
  }
  expect(heights.size).toBeGreaterThan(2);
});

test("a box that is ticked in a list stays where it is in its panel", async () => {
  const page = await openPage(browser(), PLACES);
  await openControl(page, "f.kommune");
  const list = page.locator(`.controls [data-control="f.kommune"] .code-list`).first();
  const top = async () => (await list.boundingBox())?.y;
  const before = await top();
  for (const at of [0, 1]) {
    await list.locator("input").nth(at).dispatchEvent("click");
    await expect
      .poll(() => page.locator(".controls fieldset p").allTextContents())
      .toContainEqual(expect.stringMatching(new RegExp(`^${at + 1} af \\d+ er valgt\\.$`)));
    expect(Math.abs(((await top()) ?? Infinity) - (before ?? 0))).toBeLessThanOrEqual(2);
  }
});

test.each([
  [360, 740],
  [1280, 900],
])(
  "the words beside a choice can be pressed, and the page stays where it is, in a window of %i × %i",
  async (...size) => {
    const [width, height] = size;
    const page = await openPage(browser(), PLACES, { width, height });
    await openControl(page, "form");
    for (const form of ["prikker", "soejler"]) {
      const words = page.locator(".controls label", { has: page.locator(`[name="form"][value="${form}"]`) });
      await words.scrollIntoViewIfNeeded();
      const { x, y, width: across, height: down } = (await words.boundingBox()) ?? expect.unreachable("no words");
      const before = await page.evaluate(() => scrollY);
      await page.mouse.click(x + across - 8, y + down / 2);
      await expect.poll(() => page.url()).toContain(`form=${form}`);
      await expect.poll(() => page.locator(`[name="form"][value="${form}"]`).isChecked()).toBe(true);
      expect(Math.abs(((await words.boundingBox())?.y ?? Infinity) - y), form).toBeLessThanOrEqual(2);
      // What the page does for a focus it has done by the next frames.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(Math.abs((await page.evaluate(() => scrollY)) - before), form).toBeLessThan(100);
    }
  },
);
