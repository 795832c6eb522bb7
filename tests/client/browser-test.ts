import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test as base } from "vitest";
import { launchBrowser } from "../launch-browser.ts";
import { serveFixtures } from "./serve-fixtures.ts";

/** Opens a fixture page (`figure.html?pladser=andel`) in a fresh profile; 1280 × 800 unless told otherwise. */
export type Open = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/** A phone: narrow, and touched instead of pointed at. */
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/**
 * A test in a real browser. It fails when a page it opened reports any error: a script that throws, a file that is
 * missing or a break of the Content-Security-Policy.
 */
export const test = base
  .extend("fixtures", { scope: "worker" }, async ({}, { onCleanup }) => {
    const server = await serveFixtures();
    onCleanup(() => server.close());
    return server;
  })
  .extend("browser", { scope: "worker" }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("open", async ({ fixtures, browser }, { onCleanup }): Promise<Open> => {
    const errors: string[] = [];
    const closers: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const close of closers) await close();
      expect(errors).toEqual([]);
    });
    return async (address, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      closers.push(() => context.close());
      const page = await context.newPage();
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await page.goto(`${fixtures.origin}/${address}`);
      return page;
    };
  });
