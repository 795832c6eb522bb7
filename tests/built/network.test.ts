import { expect, test } from "vitest";
import { policyFaults } from "./checks/policy.ts";
import { trafficFaults } from "./checks/traffic.ts";
import { inTabs } from "./in-tabs.ts";
import { site } from "./the-site.ts";
import { useBrowser } from "./use-browser.ts";

const pages = site.pages.filter((page) => !page.redirects);

const browser = useBrowser();

/** Most of such a visit is waiting for what may still be asked for. */
const TABS = 6;

test("every page carries a Content-Security-Policy that allows nothing but the site's own files", () => {
  expect(site.pages.flatMap(policyFaults)).toEqual([]);
});

test("every page loads in a browser without a fault, from this host alone", async () => {
  expect(await inTabs(browser(), site.url, pages, {}, trafficFaults, TABS)).toEqual([]);
});

test("an address that is not there is answered with the site's own page and status 404", async () => {
  const response = await fetch(`${site.url}/findes-ikke/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('<html lang="da"');
});
