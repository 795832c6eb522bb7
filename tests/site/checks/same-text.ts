import type { CDPSession, Page } from "playwright-core";

const LARGEST_SHARE = 0.05;

/** What only works with scripts, and so is only there with them: nothing a reader could read is in it. */
const CONTROLS = ".my-kommune, .table-tools, button.share";

/** How many characters of content a reader can see on a page, with or without its scripts. */
async function visibleLength(tab: Page, session: CDPSession, url: string, scripts: boolean): Promise<number> {
  await session.send("Emulation.setScriptExecutionDisabled", { value: !scripts });
  await tab.goto(url);
  return tab.evaluate((controls) => {
    const length = (element: HTMLElement): number => element.innerText.replace(/\s+/g, " ").trim().length;
    const added = [...document.querySelectorAll<HTMLElement>(controls)].map(length);
    return added.reduce((rest, one) => rest - one, length(document.body));
  }, CONTROLS);
}

/** Tells when a page says noticeably more or less without its scripts than with them. */
export async function textLossFaults(tab: Page, url: string): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  const plain = await visibleLength(tab, session, url, false);
  const scripted = await visibleLength(tab, session, url, true);
  await session.detach();
  if (Math.abs(scripted - plain) <= LARGEST_SHARE * Math.max(scripted, plain)) return [];
  return [`shows ${plain} characters without scripts, ${scripted} with them`];
}
