import type { Page } from "playwright-core";

/** Closes the clipboard to the context of a page, as some browsers and settings do, for as long as the page is open. */
export async function closeClipboard(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  const { browserContextId } = targetInfo;
  await session.send("Browser.setPermission", {
    permission: { name: "clipboard-write" },
    setting: "denied",
    browserContextId,
  });
}
