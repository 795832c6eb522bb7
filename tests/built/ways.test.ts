import { describe, expect, test } from "vitest";
import { edgeFaults } from "./checks/edges.ts";
import { inTabs, loaded } from "./in-tabs.ts";
import { examples } from "./page-types.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const pages = site.pages.filter(({ redirects }) => !redirects);
const below = pages.filter(({ path }) => path !== "/" && path !== "/404.html");
const long = pages.filter(({ path }) =>
  /^\/(?:data|temaer|kommuner|datakvalitet)\/(?!sammenlign|tal\/)[^/]+\/$/.test(path),
);

describe("the way up", () => {
  test("stands on every page below the front, from the front down to the page itself, which is no link", () => {
    const faults = below.flatMap(({ path, document }) => {
      const trail = [...document.querySelectorAll('nav[aria-label="Brødkrumme"] li')];
      const current = trail.at(-1);
      const first = trail[0]?.querySelector("a")?.getAttribute("href");
      const isWhole = first === "/" && trail.slice(0, -1).every((item) => item.querySelector("a[href]"));
      const isHere = current?.getAttribute("aria-current") === "page" && !current.querySelector("a");
      return isWhole && isHere && current.textContent.trim() !== "" ? [] : [path];
    });
    expect(faults).toEqual([]);
  });

  test("is one step on a phone, and the whole way at a desk", async () => {
    const page = await (await browser().newContext({ viewport: { width: 360, height: 800 } })).newPage();
    await page.goto(`${site.url}/data/flygtninge-pr-kommune/`);
    const shown = () => page.locator(".trail li:visible").allInnerTexts();
    expect(await shown()).toEqual(["Integration"]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect((await shown()).slice(0, 3)).toEqual(["Forside", "Data", "Integration"]);
    await page.context().close();
  });
});

describe("the parts of a page", () => {
  test("are led to from every long page, each by its heading", () => {
    const faults = long.flatMap(({ path, document }) => {
      const links = [...document.querySelectorAll('nav[aria-label="På denne side"] li:not(.needs-script) a')];
      const wrong = links.filter((link) => {
        const heading = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
        return heading?.localName !== "h2" || heading.textContent.trim() !== link.textContent.trim();
      });
      return links.length > 0 && wrong.length === 0 ? [] : [`${path} ${links.length} ${wrong.length}`];
    });
    expect(long.length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  test("have, where a reader makes figures of his own, the first control among them, and only with script", async () => {
    const context = await browser().newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${site.url}/data/flygtninge-pr-kommune/`);
    await page.locator(".on-page summary").press("Enter");
    await page.getByRole("link", { name: "Til valgene" }).press("Enter");
    const first = page.locator(".controls summary").first();
    await page.locator(".controls summary:focus").waitFor();
    expect(await first.evaluate((summary) => summary === document.activeElement)).toBe(true);
    await expect.poll(async () => (await first.boundingBox())?.y ?? Infinity).toBeLessThan(740);
    expect((await page.locator("figure:has(+ .explorer) .canvas").boundingBox())?.y).toBeLessThan(500);
    await page.keyboard.press("Enter");
    await page.locator(".controls details[open] fieldset").first().waitFor();
    await context.close();
    const withControls = long.filter(({ document }) => document.querySelector(".explorer"));
    const led = long.filter(({ document }) => document.querySelector('.on-page .needs-script a[href="#valgene"]'));
    expect(led.map(({ path }) => path)).toEqual(withControls.map(({ path }) => path));
  });

  test("are folded on a phone and in sight all the way down at a desk", async () => {
    const page = await (await browser().newContext({ viewport: { width: 360, height: 800 } })).newPage();
    await page.goto(`${site.url}/data/flygtninge-pr-kommune/`);
    const link = page.locator(".on-page a").last();
    expect(await link.isVisible()).toBe(false);
    await page.locator(".on-page summary").click();
    expect(await link.isVisible()).toBe(true);
    await page.locator(".on-page summary").click();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const box = await link.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(800);
    await page.context().close();
  });
});

test("what the figures rest on is two touches away on a phone without script, from any page", async () => {
  const context = await browser().newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/kommuner/aalborg/`);
  const menu = page.getByRole("navigation", { name: "Hovedmenu" });
  await menu.getByText("Mere").click();
  expect(await menu.locator("details a").allInnerTexts()).toEqual([
    ...["Tidslinje", "Ordbog", "Kilder", "Datakvalitet", "Metode"],
  ]);
  await menu.getByRole("link", { name: "Ordbog" }).click();
  expect(new URL(page.url()).pathname).toBe("/ordbog/");
  await context.close();
});

test.each([1280, 768])(
  "all that a page is made of begins at one left edge, or at most two, at %i px",
  async (width) => {
    const look = loaded(edgeFaults);
    expect(await inTabs(browser(), site.url, examples(site.pages), { viewport: { width, height: 900 } }, look)).toEqual(
      [],
    );
  },
);
