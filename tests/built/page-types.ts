import type { SitePage } from "./site-page.ts";

/** `/kommuner/aalborg/` → `kommuner/2`: pages whose first part and depth agree are made by the same template. */
export function pageType(path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  return `${parts[0] ?? ""}/${parts.length}`;
}

/** For each type of page, the first and the longest one; a page that only redirects stands for nothing. */
export function examples(pages: readonly SitePage[]): SitePage[] {
  const types = Map.groupBy(
    pages.filter((page) => !page.redirects),
    (page) => pageType(page.path),
  );
  return [...types.values()].flatMap((group) => {
    const longest = group.reduce((a, b) => (b.html.length > a.html.length ? b : a));
    return [...new Set([...group.slice(0, 1), longest])];
  });
}
