import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../setup/find-browser.mjs";
import { serve } from "../serve/serve.ts";
import { median } from "./median.ts";
import { watchFirstView, type FirstView } from "./watch-first-view.ts";

/** One page of every type: where there are many, one of the heaviest. */
export const PAGES = [
  "/",
  "/404.html",
  "/data/",
  "/data/flygtninge-pr-kommune/",
  "/data/tilsynstakster/",
  "/datakvalitet/",
  "/datakvalitet/kkr-sjaelland-2022-09/",
  "/historier/",
  "/historier/takster/",
  "/historier/pladser/",
  "/historier/takster/priser/",
  "/kilder/",
  "/kilder/kkr-sjaelland-2022-09/",
  "/kommuner/",
  "/kommuner/thisted/",
  "/metode/",
  "/metode/figurer/",
  "/om/",
  "/ordbog/",
  "/soeg/",
  "/temaer/",
  "/temaer/integration/",
  "/temaer/social/",
  "/tidslinje/",
  "/tilgaengelighed/",
];
const RUNS = 5;
/** A phone on slow 4G, a quarter as fast as this machine: 1.6 Mbit/s down and 150 ms there and back. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER = 4;

/** Opens a page once as a newcomer with such a phone. */
async function visit(browser: Browser, url: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  let bytes = 0;
  session.on("Network.responseReceived", ({ response }) => (bytes -= response.encodedDataLength));
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await tab.addInitScript(watchFirstView);
  await tab.goto(url, { waitUntil: "networkidle" });
  const seen = await tab.evaluate(() => window.firstView);
  await context.close();
  return { ...seen, bytes };
}

/** Measures what readers with a slow phone wait for on pages of the built site in `folder`, and prints a line for each. */
export async function benchFirstView(
  log: (line: string) => void,
  folder: string,
  pages: readonly string[] = PAGES,
): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) {
    log("First view: not measured, since there is no Chrome or Chromium here.");
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  const { url, close } = await serve(folder, { quality: 11 });
  log(`First view on a phone (slow 4G, CPU ${SLOWER}× slower), medians of ${RUNS} visits by newcomers`);
  log("page                                     first chart   largest paint   moved   kB");
  for (const page of pages) {
    const visits: FirstView[] = [];
    for (let i = 0; i < RUNS; i += 1) visits.push(await visit(browser, url + page));
    const of = (key: keyof FirstView): number => median(visits.map((one) => one[key]));
    log(
      [
        page.padEnd(40),
        (of("chart") > 0 ? `${of("chart").toFixed(0)} ms` : "–").padEnd(13),
        `${of("paint").toFixed(0)} ms`.padEnd(15),
        of("moved").toFixed(3).padEnd(7),
        (of("bytes") / 1000).toFixed(1),
      ].join(" "),
    );
  }
  await close();
  await browser.close();
}
