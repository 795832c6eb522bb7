import { expect, test } from "vitest";
import { policyFaults } from "../../scripts/examine/policy.ts";
import { site } from "./the-site.ts";

test("every page carries a Content-Security-Policy that allows nothing but the site's own files", () => {
  expect(site.pages.flatMap(policyFaults)).toEqual([]);
});

test("an address that is not there is answered with the site's own page and status 404", async () => {
  const response = await fetch(`${site.url}/findes-ikke/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('<html lang="da"');
});
