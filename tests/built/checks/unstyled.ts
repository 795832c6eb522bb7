import type { SitePage } from "../site-page.ts";

const CLASS = /\.(-?[a-z_][\w-]*)/gi;
const BODIES = /\{[^{}]*\}/g;

/**
 * Classes that a page uses and that some page has rules for, but that page has not: it fetches the style of a thing
 * only where it has the thing, so one that uses the thing without asking for its style shows it bare.
 */
export function unstyledFaults(pages: readonly SitePage[]): string[] {
  const styled = new Map(pages.map((page) => [page, ruledClasses(page)]));
  const anywhere = new Set([...styled.values()].flatMap((classes) => [...classes]));
  return pages.flatMap((page) => {
    const used = new Set([...page.document.querySelectorAll("[class]")].flatMap(({ classList }) => [...classList]));
    const bare = [...used].filter((name) => anywhere.has(name) && !styled.get(page)?.has(name));
    return bare.map((name) => `${page.path} has no rule for .${name}`);
  });
}

function ruledClasses({ document }: SitePage): Set<string> {
  const styles = [...document.querySelectorAll("style")].map(({ textContent }) => textContent ?? "").join("\n");
  return new Set([...styles.replace(BODIES, "{}").matchAll(CLASS)].flatMap(([, name]) => name ?? []));
}
