import type { CDPSession, Page } from "playwright-core";

const LARGEST_SHARE = 0.05;
/** On a short page the sentence that explains a tool is more than its share, and no loss to those who lack the tool. */
const ONE_SENTENCE = 100;

/** How many characters there are to read on a page, with or without its scripts; what stands on controls is not counted. */
async function lengthToRead(tab: Page, session: CDPSession, url: string, scripts: boolean): Promise<number> {
  await session.send("Emulation.setScriptExecutionDisabled", { value: !scripts });
  await tab.goto(url);
  return tab.evaluate(() => {
    // What is not laid out until a reader comes near it is there to be read all the same.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
    const length = (element: HTMLElement): number => element.innerText.replace(/\s+/g, " ").trim().length;
    const controls = [...document.querySelectorAll<HTMLElement>("button, select, label")]
      .filter((control) => control.checkVisibility() && !control.parentElement?.closest("button, select, label"))
      .map(length);
    return length(document.body) - controls.reduce((sum, part) => sum + part, 0);
  });
}

/** Tells when there is noticeably more or less to read on a page without its scripts than with them. */
export async function textLossFaults(tab: Page, url: string): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  const plain = await lengthToRead(tab, session, url, false);
  const scripted = await lengthToRead(tab, session, url, true);
  await session.detach();
  const allowed = Math.max(LARGEST_SHARE * Math.max(scripted, plain), ONE_SENTENCE);
  return Math.abs(scripted - plain) <= allowed
    ? []
    : [`has ${plain} characters to read without scripts, ${scripted} with them`];
}
