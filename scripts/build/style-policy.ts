import { createHash } from "node:crypto";

const STYLE = /<style\b[^>]*>([^]*?)<\/style>/g;
/** What stands for the styles in a policy until it is known which they are. */
const OPEN = "style-src 'self'";

/** The sources, as a policy writes them, that allow exactly the styles that stand in a page; in order of appearance. */
export function styleSources(html: string): string[] {
  return [...html.matchAll(STYLE)].map(
    ([, css = ""]) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`,
  );
}

/**
 * A text with a policy in it, its styles narrowed from every style sheet of the site to some sources. A text is left alone
 * when there are none. Throws when the text holds no policy, or has been through this before.
 */
export function allowStyles(text: string, sources: readonly string[]): string {
  if (sources.length === 0) return text;
  if (!text.includes(OPEN)) throw new Error(`there is no policy with ${OPEN} here: ${text.slice(0, 200)}`);
  return text.replace(OPEN, `style-src ${[...new Set(sources)].join(" ")}`);
}
