import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import type { SitePage } from "../site-page.ts";
import { unstyledFaults } from "./unstyled.ts";

function page(path: string, html: string): SitePage {
  return { path, html, document: parseHTML(`<html><body>${html}</body></html>`).document, redirects: false };
}

test("a class that another page has rules for is found where a page uses it without them", () => {
  const pages = [
    page("/med/", `<style>@media print{.liste a{top:.5em}}</style><p class="liste egen"></p>`),
    page("/uden/", `<style>.andet{top:0}</style><p class="andet liste egen"></p>`),
  ];
  expect(unstyledFaults(pages)).toEqual(["/uden/ has no rule for .liste"]);
});
