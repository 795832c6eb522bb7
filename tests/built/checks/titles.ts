import type { SitePage } from "../site-page.ts";

const PARTS = {
  title: (document: Document) => document.querySelector("head > title")?.textContent,
  description: (document: Document) => document.querySelector("head > meta[name=description]")?.getAttribute("content"),
};

/** Pages without a title or a description, and pages that share one. */
export function titleFaults(pages: readonly SitePage[]): string[] {
  return Object.entries(PARTS).flatMap(([part, read]) => {
    const written = pages.map((page) => ({ path: page.path, text: read(page.document)?.trim() ?? "" }));
    const missing = written.filter(({ text }) => text === "").map(({ path }) => `${path} has no ${part}`);
    const shared = [...Map.groupBy(written, ({ text }) => text)]
      .filter(([text, group]) => text !== "" && group.length > 1)
      .map(([text, group]) => `${group.map(({ path }) => path).join(" and ")} have the same ${part}: ${text}`);
    return [...missing, ...shared];
  });
}
