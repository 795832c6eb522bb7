import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { accessibilityFaults } from "./checks/accessibility.ts";
import { inTabs, type Visit } from "./in-tabs.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const browser = useBrowser();
const pages = site.pages.filter(({ document }) => document.querySelector(".explorer") !== null);

/** What a figure shows: a drawing, or why there is none, and its title; and which control is open. */
interface Shown {
  drawn: boolean;
  refused: string;
  title: string;
  open: string | undefined;
}

/** Reads a figure when a choice has led away from the first address and is told in full, or when the way back has led there again. */
const figureWhen = (tab: Page, is: "away" | "back", first: string): Promise<Shown> =>
  tab.evaluate(
    async ([is, first]) => {
      const isTold = (): boolean =>
        [...document.querySelectorAll(".controls button")].some(({ textContent }) => textContent === "Nulstil");
      const isAway = (): boolean => location.href !== first && isTold();
      const isBack = (): boolean => location.href === first && !isTold();
      while (!(is === "away" ? isAway() : isBack())) await new Promise((then) => setTimeout(then, 4));
      const figure = document.querySelector(".explorer")?.previousElementSibling;
      return {
        drawn: [...(figure?.querySelectorAll(".canvas > svg") ?? [])].some((svg) => svg.querySelector("[data-v]")),
        refused: figure?.querySelector(".refused > p")?.textContent ?? "",
        title: figure?.querySelector(".figure-title")?.textContent.trim() ?? "",
        open: document.querySelector<HTMLElement>(".controls details[open]")?.dataset["control"],
      };
    },
    [is, first] as const,
  );

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
  await control.locator("summary").click();
  await control.locator("fieldset").first().waitFor();
}

/** Changes every control once, and goes back each time: tells what is empty without a reason, or not as it was. */
const changeAll: Visit = async (tab, url) => {
  const faults: string[] = [];
  const note = (problem: Error): void => void faults.push(problem.message);
  tab.on("pageerror", note);
  await tab.goto(url);
  const address = tab.url();
  const first = await figureWhen(tab, "back", address);
  const names = await tab
    .locator(".controls details")
    .evaluateAll((all) => all.flatMap((one) => (one instanceof HTMLElement ? (one.dataset["control"] ?? []) : [])));
  let { open } = first;
  for (const name of names) {
    if (open !== name) await openControl(tab, name);
    open = name;
    for (const choice of await choices(tab)) {
      if (open !== name) await openControl(tab, name);
      await tab.locator(`.controls details[open] ${choice}`).click();
      const { drawn, refused } = await figureWhen(tab, "away", address);
      if (!drawn && !/^[\p{Lu}»\d].*\.$/u.test(refused))
        faults.push(`shows nothing after ${choice}, and does not say why`);
      await tab.evaluate(() => history.back());
      const again = await figureWhen(tab, "back", address);
      if (again.title !== first.title || !again.drawn) faults.push(`is not as it was after ${choice}`);
      ({ open } = again);
    }
  }
  // Controls are made alike: axe looks at one page in eight, with all that has been opened there.
  if (pages.findIndex(({ path }) => url.endsWith(path)) % 8 === 0) {
    // The controls stand at the foot of the window, half over whatever is there, until a reader has come by them.
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    faults.push(...(await accessibilityFaults(tab)));
  }
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
