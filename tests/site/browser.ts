import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../scripts/setup/find-browser.mjs";

/** Starts the browser that the installer finds. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("Her er ingen Chrome eller Chromium. Kør `node scripts/setup.mjs --browser`.");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}
