import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { anomalies, published, terms } from "../../src/catalogue.ts";
import { placeKindOf } from "../../src/model/place-kind.ts";
import { themeIds, themes } from "../../src/model/themes.ts";
import { urls } from "../../src/site/urls.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const open: Page[] = [];
afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close();
});

/** A page in a window of its own, at an address of the site. */
async function visit(path: string, options: { width?: number; javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const { width = 1280, javaScriptEnabled = true } = options;
  const context = await browser().newContext({ javaScriptEnabled, viewport: { width, height: 900 } });
  const page = await context.newPage();
  open.push(page);
  await page.goto(`${site.url}${path}`);
  return page;
}

const told = (page: Page) => page.locator(".filter-told [data-all]").textContent();
const shown = (page: Page) => page.locator(".listed:visible").count();
const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** How high the lists of the site may be at first, in pixels of a wide window. */
const HEIGHTS: [path: string, highest: number][] = [
  [urls.data, 6000],
  [urls.quality, 8000],
  [urls.timeline, 8000],
  [urls.glossary, 8000],
  ...themeIds.map((theme): [string, number] => [urls.theme(theme), 8000]),
];

test.each(HEIGHTS)("%s is at most %i px high before anything is unfolded", async (path, highest) => {
  const page = await visit(path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeGreaterThan(900);
  expect(height).toBeLessThan(highest);
});

describe("the catalogue", () => {
  test("has every dataset with a small picture, with and without script", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await visit(urls.data, { javaScriptEnabled });
      expect(await shown(page)).toBe(published.length);
      expect(await page.locator(".dataset-cards svg:visible").count()).toBe(published.length);
    }
  });

  test("can be narrowed by theme, kind of place, year and way of showing, all at once, and the address keeps it", async () => {
    const page = await visit(urls.data);
    await page.locator('input[name=tema][value="social"]').check();
    await page.getByRole("combobox", { name: "Sted" }).selectOption("kommune");
    const social = published.filter(({ theme }) => theme === "social");
    const ofKommuner = social.filter(({ columns }) => columns.some((column) => placeKindOf(column) === "kommune"));
    await expect.poll(() => told(page)).toBe(`${ofKommuner.length} af ${published.length} datasæt`);
    expect(await shown(page)).toBe(ofKommuner.length);
    const mapped = await page.locator(".listed[data-vises~=kort]:visible").count();
    await page.getByRole("combobox", { name: "Vises som" }).selectOption("kort");
    await expect.poll(() => shown(page)).toBe(mapped);
    const year = (await page.locator(".listed:visible").first().getAttribute("data-aar"))?.split(" ")[0] ?? "";
    await page.getByRole("combobox", { name: "År" }).selectOption(year);
    await expect.poll(() => queryOf(page)).toBe(`?tema=social&sted=kommune&aar=${year}&vises=kort`);
    const left = await page.locator(".listed:visible a").allTextContents();
    const again = await visit(`${urls.data}${new URL(page.url()).search}`);
    await expect.poll(() => again.locator(".listed:visible a").allTextContents()).toEqual(left);
    expect(left.length).toBeGreaterThan(0);
  });

  test("can be put in order by name and by the newest papers, and back", async () => {
    const page = await visit(urls.data);
    const titles = () => page.locator(".listed:visible a").allTextContents();
    const before = await titles();
    await page.getByRole("combobox", { name: "Rækkefølge" }).selectOption("navn");
    await expect.poll(titles).toEqual(before.toSorted(new Intl.Collator("da").compare));
    await page.getByRole("combobox", { name: "Rækkefølge" }).selectOption("nyeste");
    await expect.poll(() => queryOf(page)).toBe("?orden=nyeste");
    const months = await page
      .locator(".listed")
      .evaluateAll((all) => all.map((listed) => listed.getAttribute("data-nyeste") ?? ""));
    expect(months).toEqual(months.toSorted().toReversed());
    await page.getByRole("combobox", { name: "Rækkefølge" }).selectOption("");
    await expect.poll(titles).toEqual(before);
  });

  test("can be worked with the keyboard alone", async () => {
    const page = await visit(urls.data);
    await page.locator('input[name=tema][value=""]').focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => queryOf(page)).toBe(`?tema=${themeIds[0]}`);
    await page.keyboard.press("Tab");
    await page.keyboard.type("reform");
    await expect.poll(() => queryOf(page)).toBe(`?tema=${themeIds[0]}&q=reform`);
    expect(await page.locator(".listed:visible", { hasText: /reform/i }).count()).toBeGreaterThan(0);
    expect(await shown(page)).toBeLessThan(published.filter(({ theme }) => theme === themeIds[0]).length);
    await page.getByRole("button", { name: "Vis alle" }).press("Enter");
    await expect.poll(() => queryOf(page)).toBe("");
    expect(await shown(page)).toBe(published.length);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("tema");
  });

  test("says how much is left, aloud too, and that nothing is", async () => {
    const page = await visit(urls.data);
    await page.getByLabel("Ord i titel, beskrivelse og kolonner").fill("qqqq");
    await expect
      .poll(() => page.getByRole("status").textContent())
      .toBe(`Ingen af de ${published.length} datasæt passer til »qqqq«.`);
    expect(await shown(page)).toBe(0);
    expect(await page.locator(".theme-fold:visible").count()).toBe(0);
    const elsewhere = page.getByRole("link", { name: "Søg på hele webstedet" });
    expect(await elsewhere.getAttribute("href")).toBe(`${site.url}${urls.search}?q=qqqq`);
    await page.getByRole("combobox", { name: "Sted" }).selectOption("region");
    await page.locator('input[name=tema][value="social"]').check();
    await expect
      .poll(() => told(page))
      .toBe(`Ingen af de ${published.length} datasæt passer til »${themes.social}«, »qqqq« og »Regioner«.`);
    await page.getByRole("button", { name: "Vis alle" }).click();
    await expect.poll(() => shown(page)).toBe(published.length);
    expect(await elsewhere.isVisible()).toBe(false);
  });

  test("unfolds on a phone what it is narrowed to, and folds it again", async () => {
    const page = await visit(urls.data, { width: 360 });
    expect(await shown(page)).toBe(0);
    await page.getByLabel("Ord i titel, beskrivelse og kolonner").fill("whistle");
    await page.getByLabel("Ord i titel, beskrivelse og kolonner").fill("plejefamilie");
    await expect.poll(() => shown(page)).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Vis alle" }).click();
    await expect.poll(() => shown(page)).toBe(0);
  });
});

test.each([
  [`${urls.data}?emne=xyz&utm_source=brev`, "Adressen vælger noget i »emne«, men det valg findes ikke her."],
  [`${urls.data}?orden=baglaens&sted=`, "»Rækkefølge« har ikke værdien »baglaens«."],
  [
    `${urls.timeline}?tema=xyz&tema=social`,
    "Adressen har »tema« flere gange. Kun den første gælder. »Tema« har ikke værdien »xyz«.",
  ],
  [`${urls.quality}?alvor=${"x".repeat(6000)}`, `»Alvor« har ikke værdien »${"x".repeat(40)}…«.`],
])(
  "what an address asks for that a list does not have is told, aloud too, until something else is asked for",
  async (path, gone) => {
    const page = await visit(path);
    const notice = page.locator(".list-filter .notice:visible");
    await notice.waitFor();
    expect(await notice.textContent()).toBe(gone);
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(new RegExp(`^${RegExp.escape(gone)} \\d`));
    await page.locator(".list-filter input[name=q]").fill("e");
    await expect.poll(() => notice.count()).toBe(0);
  },
);

test("the timeline is narrowed by theme, kind and words, and the address brings it back", async () => {
  const page = await visit(`${urls.timeline}?tema=klima&status=planlagt`);
  await expect.poll(() => told(page)).toMatch(/^\d+ af \d+ begivenheder$/);
  expect(await page.locator("input[name=tema][value=klima]").isChecked()).toBe(true);
  expect(await shown(page)).toBe(await page.locator('.event[data-tema="klima"][data-status="planlagt"]').count());
  await page.locator("input[name=tema][value=social]").check();
  await expect.poll(() => queryOf(page)).toBe("?tema=social&status=planlagt");
});

test("a word of the glossary is unfolded by its address, and by a search for what it means", async () => {
  const { slug, forklaring } = terms.at(-1) ?? { slug: "", forklaring: "" };
  const page = await visit(urls.term(slug));
  await expect.poll(() => page.getByText(forklaring).isVisible()).toBe(true);
  expect(await shown(page)).toBe(terms.length);
  await page.getByLabel("Ord i ordbogen").fill(forklaring);
  await expect.poll(() => shown(page)).toBe(1);
  expect(await page.getByText(forklaring).isVisible()).toBe(true);
});

const LISTS = [urls.data, urls.glossary, urls.timeline, urls.quality];
test.each(LISTS)("%s is filtered by the words that its address asks for as q, or as ord as before", async (path) => {
  for (const name of ["q", "ord"]) {
    const page = await visit(`${path}?${name}=qqqq`);
    await expect.poll(() => shown(page)).toBe(0);
    expect(await page.locator(".list-filter input[type=search]").inputValue()).toBe("qqqq");
    expect(queryOf(page)).toBe("?q=qqqq");
  }
});

test("whoever is led to a word that a search has left out is shown all words", async () => {
  const page = await visit(`${urls.glossary}?q=qqqq`);
  await expect.poll(() => shown(page)).toBe(0);
  await page.evaluate((slug) => location.assign(`#${slug}`), terms[0]?.slug ?? "");
  await expect.poll(() => page.getByText(terms[0]?.forklaring ?? "").isVisible()).toBe(true);
  expect(await shown(page)).toBe(terms.length);
});

test("an address that ends in what cannot be decoded is filtered all the same", async () => {
  const page = await visit(`${urls.quality}?alvor=middel#%`);
  await expect.poll(() => told(page)).toMatch(/^\d+ af \d+ sager$/);
  await page.evaluate(() => (location.hash = "%E6"));
  await page.getByRole("button", { name: "Vis alle" }).click();
  await expect.poll(() => told(page)).toBe(`${anomalies.length} sager`);
});

test("a filter narrows all that the page on the quality of the data says of cases", async () => {
  const [{ kilde_a } = { kilde_a: "" }] = anomalies;
  const own = anomalies.filter((one) => one.kilde_a === kilde_a && one.alvor === "middel");
  const page = await visit(`${urls.quality}?alvor=middel&kilde=${kilde_a}`);
  await expect.poll(() => told(page)).toBe(`${own.length} af ${anomalies.length} sager`);
  expect(await page.locator(".case:visible").count()).toBe(own.length);
  expect(await page.locator(".cases:visible").count()).toBe(1);
  expect(await page.locator("[data-tally]:visible").allTextContents()).toEqual([String(own.length)]);
  const checked = page.locator(".checks tbody:visible");
  expect(await checked.count()).toBeGreaterThan(0);
  expect(await checked.count()).toBe(
    await page.locator(`.checks tbody[data-alvor~="middel"][data-kilde~="${kilde_a}"]`).count(),
  );
});

test("the cases of a degree are called by its plural, however many are left", async () => {
  const page = await visit(urls.quality);
  const headings = await page.locator(".cases h2").allInnerTexts();
  const count = (alvor: string): number => anomalies.filter((one) => one.alvor === alvor).length;
  expect(headings.map((text) => text.replace(/\s+/g, " ").trim())).toEqual([
    `Alvorlige ${count("hoej")}`,
    `Mindre alvorlige ${count("middel")}`,
    `Små ${count("lav")}`,
  ]);
});

test("a case that the address names is unfolded, and all cases can be", async () => {
  const { id } = anomalies.find(({ alvor }) => alvor === "lav") ?? { id: "" };
  const page = await visit(`${urls.quality}#${id}`);
  await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  await page.getByRole("button", { name: "Fold alle ud" }).click();
  await expect.poll(() => page.locator(".case:visible").count()).toBe(anomalies.length);
  await page.getByRole("button", { name: "Fold alle ind" }).click();
  await expect.poll(() => page.locator(".case:visible").count()).toBe(0);
});

test("a theme opens on a finding and lists its datasets by subject", async () => {
  const page = await visit(urls.theme("social"));
  const headings = await page.locator("main :is(h1, h2)").allTextContents();
  expect(headings[1]?.trim().split(/\s+/).length).toBeGreaterThan(4);
  const own = published.filter(({ theme }) => theme === "social");
  expect(await page.locator(".dataset-cards li").count()).toBe(own.length);
  expect(await page.locator("section:has(> .dataset-cards) > h3").count()).toBe(
    new Set(own.map(({ subject }) => subject)).size,
  );
});
