import { styleSources } from "../build/style-policy.ts";
import type { SitePage } from "./site-page.ts";

/** Styles of a page that its own policy does not allow, so that a browser would leave them out. */
export function styleFaults({ path, html, document }: SitePage): string[] {
  const policy = document.querySelector("meta[http-equiv=content-security-policy i]")?.getAttribute("content") ?? "";
  return styleSources(html)
    .filter((source) => !policy.includes(source))
    .map((source) => `${path} has a style that its policy does not allow: ${source}`);
}
