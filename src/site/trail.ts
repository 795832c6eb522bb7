import { sections, type PageLink } from "./sections.ts";
import { urls } from "./urls.ts";

const FRONT: PageLink = { href: urls.home, name: "Forside" };
const SECTIONS: readonly PageLink[] = Object.values(sections).flat();

/** Where a page stands: the pages above it, the front page first, and what it is called among them. */
export interface Trail {
  above: readonly PageLink[];
  name: string;
}

/**
 * The way from the front page to the page at a path. `between`: the pages between its section and itself. The front page has
 * none above it.
 */
export function trailOf(path: string, title: string, between: readonly PageLink[] = []): Trail {
  const section = SECTIONS.find(({ href }) => path.startsWith(href));
  if (path === urls.home) return { above: [], name: title };
  if (section?.href === path) return { above: [FRONT], name: section.name };
  return { above: [FRONT, ...(section ? [section] : []), ...between], name: title };
}
