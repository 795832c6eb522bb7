import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { accessibilityFaults } from "./checks/accessibility.ts";
import { inTabs, type Visit } from "./in-tabs.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const pages = site.pages.filter(({ document }) => document.querySelector(".explorer") !== null);

/** Reads what a figure shows: a drawing, or why there is none, and its title. */
const figureState = (tab: Page): Promise<{ drawn: boolean; refused: string; title: string }> =>
  tab.evaluate(() => {
    const figure = document.querySelector(".explorer")?.previousElementSibling;
    const drawn = [...(figure?.querySelectorAll(".canvas > svg") ?? [])].some((svg) => svg.querySelector("[data-v]"));
    return {
      drawn,
      refused: figure?.querySelector(".refused")?.textContent ?? "",
      title: figure?.querySelector(".figure-title")?.textContent.trim() ?? "",
    };
  });

/** Everything that can be chosen in the panel that is open but is not: the last of each list. */
const choices = (tab: Page): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLFieldSetElement>(".controls details[open] fieldset")].flatMap((list) => {
      const free = [...list.querySelectorAll<HTMLInputElement>("input:is([type=radio], [type=checkbox])")].filter(
        ({ disabled, checked }) => !disabled && !checked,
      );
      const last = free.at(-1);
      return last ? [`input[name="${last.name}"][value="${CSS.escape(last.value)}"]`] : [];
    }),
  );

async function openControl(tab: Page, name: string): Promise<void> {
  const control = tab.locator(`.controls details[data-control="${name}"]`);
  if (!(await control.evaluate((details: HTMLDetailsElement) => details.open)))
    await control.locator("summary").click();
  await control.locator("fieldset").first().waitFor();
}

/** Changes every control once, and goes back each time: tells what is empty without a reason, or not as it was. */
const changeAll: Visit = async (tab, url) => {
  const faults: string[] = [];
  const note = (problem: Error): void => void faults.push(problem.message);
  tab.on("pageerror", note);
  await tab.goto(url);
  const first = await figureState(tab);
  const names = await tab
    .locator(".controls details")
    .evaluateAll((all) => all.flatMap((one) => (one instanceof HTMLElement ? (one.dataset["control"] ?? []) : [])));
  for (const name of names) {
    await openControl(tab, name);
    for (const choice of await choices(tab)) {
      await openControl(tab, name);
      const before = tab.url();
      await tab.locator(`.controls details[open] ${choice}`).click();
      await tab.waitForFunction((address) => location.href !== address, before);
      const { drawn, refused } = await figureState(tab);
      if (!drawn && !/^[\p{Lu}»\d].*\.$/u.test(refused))
        faults.push(`shows nothing after ${choice}, and does not say why`);
      await tab.goBack();
      await tab.locator(".controls button:text-is('Nulstil')").waitFor({ state: "detached" });
      const again = await figureState(tab);
      if (again.title !== first.title || !again.drawn) faults.push(`is not as it was after ${choice}`);
    }
  }
  // Controls are made alike: axe looks at one page in eight, with all that has been opened there.
  if (pages.findIndex(({ path }) => url.endsWith(path)) % 8 === 0) faults.push(...(await accessibilityFaults(tab)));
  tab.off("pageerror", note);
  return faults;
};

let faults: string[] = [];

beforeAll(async () => {
  faults = await inTabs(browser(), site.url, pages, { viewport: { width: 1280, height: 900 } }, changeAll);
});

test("every control of every dataset changes its figure or says why not, and the way back leads back", () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});
