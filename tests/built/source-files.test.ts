import { expect, test } from "vitest";
import { sources } from "../../src/catalogue.ts";
import { contact } from "../../src/site/contact.ts";
import { urls } from "../../src/site/urls.ts";
import { site } from "./the-site.ts";

test("a source that leads to no file elsewhere says so, and where to ask for it", () => {
  expect(sources.length).toBeGreaterThan(0);
  for (const { kilde } of sources) {
    const main = site.pages.find(({ path }) => path === urls.source(kilde))?.document.querySelector("main");
    const links = [...(main?.querySelectorAll("a[href]") ?? [])];
    expect(links.length, kilde).toBeGreaterThan(0);
    if (links.some((link) => link.getAttribute("href")?.startsWith("http"))) continue;
    const asked = links.filter((link) => link.getAttribute("href") === `${urls.about}#kontakt`);
    expect(
      asked.map(({ textContent }) => textContent),
      kilde,
    ).toContain(contact.name);
    expect(main?.textContent, kilde).toContain("ingen links til dem");
  }
});
