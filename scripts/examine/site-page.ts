import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseHTML } from "linkedom";

/** One page of the built site: its path as in the address bar, its markup, and the markup parsed. */
export interface SitePage {
  path: string;
  html: string;
  document: Document;
  /** Whether it only sends the reader on (a meta refresh). */
  redirects: boolean;
}

/** Every page in a folder with a built site, in order of path. Throws when there is none. */
export function discoverPages(folder: string): SitePage[] {
  const pages = globSync("**/*.html", { cwd: folder }).map((file) => {
    const html = readFileSync(join(folder, file), "utf8");
    const { document } = parseHTML(html);
    const path = `/${file.split(sep).join("/")}`.replace(/\/index\.html$/, "/");
    return { path, html, document, redirects: document.querySelector("meta[http-equiv=refresh i]") !== null };
  });
  if (pages.length === 0) throw new Error(`there is no page in ${folder}`);
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}
