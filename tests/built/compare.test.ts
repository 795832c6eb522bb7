import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();

async function open(path: string, width = 360): Promise<Page> {
  const page = await (await browser().newContext({ viewport: { width, height: 800 } })).newPage();
  await page.goto(site.url + path);
  return page;
}

/** What the focus is on, in words: the label of a field, the text of a button, or the page itself. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.closest("label") ?? document.activeElement)?.textContent?.trim() ?? "");

const CHOSEN = "/kommuner/sammenlign/?k=laesoe&k=aalborg&k=guldborgsund";
describe("municipalities side by side", () => {
  test("stand there as an example before any is chosen and without script, with the values that a choice of them has", async () => {
    const cells = (page: Page): Promise<string[]> => page.locator("table.compared td").allInnerTexts();
    const context = await browser().newContext({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.url}/kommuner/sammenlign/`);
    const shown = await cells(still);
    expect(shown.length).toBeGreaterThan(50);
    const slugs = await still.locator(".compare").getAttribute("data-slugs");
    const page = await open(
      `/kommuner/sammenlign/?${
        slugs
          ?.split(" ")
          .map((slug) => `k=${slug}`)
          .join("&") ?? ""
      }`,
    );
    await page.locator(".chosen li").first().waitFor();
    expect(await cells(page)).toEqual(shown);
    for (let left = await page.locator(".chosen li").count(); left > 0; left -= 1) {
      await page.locator(".chosen button").first().click();
    }
    expect(await page.locator("h2.example").count()).toBe(1);
    expect(await cells(page)).toEqual(shown);
    await context.close();
  });

  test("are those of the address, each number leading to its place in a ranking, and the page is clean", async () => {
    const page = await open(CHOSEN);
    await page.locator(".chosen li").first().waitFor();
    expect(await page.locator("table.compared thead a").allInnerTexts()).toEqual(["Læsø", "Aalborg", "Guldborgsund"]);
    const links = await page
      .locator("table.compared td a:not(.where)")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !/^\/kommuner\/tal\/[^/]+\/#\w+$/.test(href ?? ""))).toEqual([]);
    const axe = await new AxeBuilder({ page }).analyze();
    expect(axe.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });

  test("are chosen by keyboard alone, and Back brings the last choice again", async () => {
    const page = await open("/kommuner/sammenlign/");
    await page.locator(".compare select").focus();
    await page.locator(".per").waitFor();
    expect(await focused(page)).toMatch(/^Tilføj en kommune/);
    await page.keyboard.type("Thisted");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    expect(new URL(page.url()).search).toBe("");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".chosen li").first().waitFor();
    expect(await focused(page)).toBe("Tilføj");
    expect(new URL(page.url()).search).toBe("?k=thisted");
    await page.locator(".per input").focus();
    await page.keyboard.press("Space");
    expect(new URL(page.url()).search).toBe("?k=thisted&pr=indbygger");
    await page.goBack();
    expect(await page.locator(".per input").isChecked()).toBe(false);
    expect(await page.locator("table.compared thead a").allInnerTexts()).toEqual(["Thisted"]);
  });

  test("are at most six, which is told beside a field that cannot be used, and the focus stays when there is no room for more", async () => {
    const page = await open("/kommuner/sammenlign/?k=laesoe&k=aalborg&k=guldborgsund&k=lolland&k=odense");
    await page.locator(".compare .per").waitFor();
    await page.locator(".compare select").selectOption("thisted");
    await page.locator(".compare form button").focus();
    await page.keyboard.press("Enter");
    await page.locator(".chosen li").nth(5).waitFor();
    expect(await focused(page)).toBe("Tilføj");
    await page.locator(".chooser:has(select:disabled) + p", { hasText: "Der er plads til seks. Fjern en" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator("[role=status]", { hasText: "Der er plads til seks. Fjern en kommune" }).waitFor();
    expect(await page.locator("table.compared thead a").count()).toBe(6);
  });

  test("give the focus on to the next when one is taken out, and last to the field", async () => {
    const page = await open("/kommuner/sammenlign/?k=laesoe&k=aalborg");
    await page.getByRole("button", { name: /^Læsø/ }).focus();
    await page.keyboard.press("Enter");
    expect(await focused(page)).toMatch(/^Aalborg/);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toMatch(/^Tilføj en kommune/);
    expect(new URL(page.url()).search).toBe("");
  });

  test("are three at once on a phone, and the name of a measure goes along with its values", async () => {
    const page = await open(`${CHOSEN}&k=lolland`);
    await page.locator(".chosen li").first().waitFor();
    const heads = page.locator("table.compared thead a");
    const row = page.locator("table.compared tbody tr").first();
    for (const parts of [heads, row.locator("td a")]) {
      const ends = await parts.evaluateAll((all) => all.slice(0, 3).map((one) => one.getBoundingClientRect().right));
      expect(ends.length).toBe(3);
      expect(Math.max(...ends)).toBeLessThan(360);
    }
    const left = (): Promise<number> => row.locator("th").evaluate((name) => name.getBoundingClientRect().left);
    const before = await left();
    const scrolled = await page.locator(".scroll:has(.compared)").evaluate((frame) => {
      frame.scrollTo({ left: 1000, behavior: "instant" });
      return frame.scrollLeft;
    });
    expect(scrolled).toBeGreaterThan(20);
    expect(await left()).toBe(before);
  });

  test("that there is no room for are told by their names", async () => {
    const slugs = ["laesoe", "aalborg", "guldborgsund", "lolland", "odense", "thisted", "morsoe", "samsoe"];
    const page = await open(`/kommuner/sammenlign/?${slugs.map((slug) => `k=${slug}`).join("&")}`);
    const told = page.locator(".compare > .notice").first();
    expect(await told.innerText()).toBe("Der er plads til seks. Morsø og Samsø er ikke med.");
    await page.locator("[role=status]", { hasText: "Der er plads til seks. Morsø og Samsø er ikke med." }).waitFor();
  });

  test("are said again on the way back and forward", async () => {
    const page = await open("/kommuner/sammenlign/?k=laesoe&k=aalborg&k=atlantis");
    const said = (text: string) => page.locator("[role=status]").getByText(text, { exact: true }).waitFor();
    await said("Adressen beder om kommunen »atlantis«, som ikke findes. Sammenligner Læsø og Aalborg.");
    await page.getByRole("button", { name: /^Aalborg/ }).click();
    await said("Sammenligner Læsø.");
    await page.goBack();
    await said("Adressen beder om kommunen »atlantis«, som ikke findes. Sammenligner Læsø og Aalborg.");
    await page.goForward();
    await said("Sammenligner Læsø.");
  });

  test("can be added before the script has come", async () => {
    const page = await (await browser().newContext()).newPage();
    await page.route("**/tal.json", (route) => route.abort());
    await page.goto(`${site.url}/kommuner/sammenlign/?k=laesoe`);
    await page.locator(".compare select").selectOption("thisted");
    await page.unroute("**/tal.json");
    await page.locator(".compare form button").click();
    await page.locator(".chosen li").nth(1).waitFor();
    expect(new URL(page.url()).search).toBe("?k=laesoe&k=thisted");
  });

  test("come together from a municipality's own page", async () => {
    const page = await open("/kommuner/guldborgsund/");
    await page.getByRole("link", { name: "Sammenlign Guldborgsund med dem, der ligner" }).click();
    await page.locator(".chosen li").first().waitFor();
    expect(await page.locator("table.compared thead a").first().innerText()).toBe("Guldborgsund");
    expect(await page.locator("table.compared thead a").count()).toBeGreaterThan(2);
  });
});

describe("two measures of all municipalities", () => {
  test("are chosen, told, drawn, put in the table and kept in the address, which shows the same elsewhere", async () => {
    const sender = await open("/kommuner/sammenlign/to-tal/");
    await sender.locator("select[name=y]").selectOption("pladser-pr-kommune-private");
    await sender.locator(".figure-title", { hasText: "Private pladser" }).waitFor();
    expect(await sender.locator(".figure-table tbody tr").count()).toBe(11);
    const receiver = await open(new URL(sender.url()).pathname + new URL(sender.url()).search);
    await receiver.locator(".figure-title", { hasText: "Private pladser" }).waitFor();
    const lead = (page: Page) => page.locator(".figure-lead").innerText();
    expect(await lead(receiver)).toBe(await lead(sender));
    const drawn = (page: Page) => page.locator(".canvas svg").evaluateAll((all) => all.map((svg) => svg.outerHTML));
    expect(await drawn(receiver)).toEqual(await drawn(sender));
    const axe = await new AxeBuilder({ page: sender }).analyze();
    expect(axe.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test("have what is chosen before the numbers of the address have come, beside what it asks for", async () => {
    const page = await (await browser().newContext()).newPage();
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/tal.json", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}/kommuner/sammenlign/to-tal/?y=pladser-pr-kommune-private`);
    await page.locator(".per input").check();
    answer();
    await page.locator(".figure-title", { hasText: /private pladser.* pr\. 10\.000 indbyggere/i }).waitFor();
    expect(new URL(page.url()).searchParams.get("pr")).toBe("indbygger");
  });

  test("are told for each inhabitant where that is chosen, in the address and elsewhere", async () => {
    const sender = await open("/kommuner/sammenlign/to-tal/?y=flygtninge-pr-kommune-kvote");
    await sender.locator(".figure-title", { hasText: /kvote/i }).waitFor();
    await sender.locator(".per input").check();
    await sender.locator(".figure-title", { hasText: "pr. 10.000 indbyggere" }).waitFor();
    expect(new URL(sender.url()).searchParams.get("pr")).toBe("indbygger");
    const receiver = await open(new URL(sender.url()).pathname + new URL(sender.url()).search);
    await receiver.locator(".figure-title", { hasText: "pr. 10.000 indbyggere" }).waitFor();
    expect(await receiver.locator(".per input").isChecked()).toBe(true);
    await sender.goBack();
    await sender.locator(".figure-title:not(:has-text('pr. 10.000'))").waitFor();
    expect(await sender.locator(".per input").isChecked()).toBe(false);
  });

  test("are read at each point by keyboard, from left to right", async () => {
    const pair = "x=flygtninge-pr-kommune-indbyggere&y=flygtninge-pr-kommune-ikke-vestlige-andel";
    const page = await open(`/kommuner/sammenlign/to-tal/?${pair}`);
    await page.locator(".figure-title", { hasText: "ndbyggertal" }).waitFor();
    await page.locator(".canvas").focus();
    await page.keyboard.press("Home");
    expect(await page.locator(".tip").innerText()).toMatch(/^Læsø: 1\.786 indbyggere og 0,8/);
    await page.keyboard.press("End");
    expect(await page.locator(".tip").innerText()).toMatch(/^København: /);
  });
});

test.each([
  ["guldborgsund", "Guldborgsund"],
  // The lowest and the highest of all.
  ["laesoe", "Læsø"],
  ["koebenhavn", "København"],
])(
  "a strip on the page of %s reads all its strokes once it is reached, from the lowest to the highest",
  async (slug, own) => {
    const page = await open(`/kommuner/${slug}/`);
    const figure = page.locator("#flygtninge-pr-kommune-indbyggere");
    const answered = page.waitForResponse((response) => response.url().endsWith("-indbyggere.json"));
    await figure.locator(".canvas").focus();
    await answered;
    await figure.locator(".narrow [data-k]").nth(97).waitFor({ state: "attached" });
    const read: string[] = [];
    await page.keyboard.press("Home");
    for (let at = 0; at < 99; at += 1) {
      read.push(await figure.locator(".tip").innerText());
      await page.keyboard.press("ArrowRight");
    }
    const values = read.map((text) => Number(text.replace(/^.*: /, "").replace(/\D/g, "")));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(read.map((text) => text.split(":")[0])).size).toBe(99);
    expect(read.filter((text) => text.startsWith(`${own}: `))).toHaveLength(1);
  },
);
