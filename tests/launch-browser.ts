import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../scripts/setup/find-browser.mjs";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  // Every page here is the site's own, so a new page needs no new process, which saves a fifth of the time.
  "--disable-features=IsolateOrigins,site-per-process",
  "--disable-site-isolation-trials",
  // A name that is looked up is a request to another host; it must fail at once, not after a wait for the network.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts the browser that the installer finds; it reaches nothing but this machine. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("Her er ingen Chrome eller Chromium. Kør `node scripts/setup.mjs --browser`.");
  const browser = await chromium.launch({ executablePath, args: ARGS });
  // A browser on a busy machine may be slow; what is waited for is shown or it is not.
  browser.on("context", (context) => context.setDefaultTimeout(90_000));
  return browser;
}
