import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import type { SitePage } from "../site-page.ts";
import { figureHomeFaults } from "./figure-homes.ts";

/** A page that shows the figure `kort`, whose button leads to `home`. */
function page(path: string, home = path): SitePage {
  const html = `<!doctype html><html><body><figure id="kort"><button class="share" data-figure="kort" data-home="${home}">
    Kopiér link</button></figure></body></html>`;
  return { path, html, document: parseHTML(html).document, redirects: false };
}

test("a figure that is copied where it belongs is no fault", () => {
  expect(figureHomeFaults([page("/", "/historier/a/"), page("/historier/a/")])).toEqual([]);
  expect(figureHomeFaults([page("/kommuner/x/"), page("/kommuner/y/")])).toEqual([]);
});

test("a story's figure that is copied from a page that borrows it is found", () => {
  expect(figureHomeFaults([page("/"), page("/historier/a/")])).toEqual([
    "/ #kort is copied as /, belongs in /historier/a/",
  ]);
});

test("an address without the figure is found", () => {
  expect(figureHomeFaults([page("/", "/temaer/b/")])).toEqual(["/ #kort is copied as /temaer/b/, where it is not"]);
});
