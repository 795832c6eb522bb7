import type { SitePage } from "./site-page.ts";

const SOURCES = /^('none'|'self'|data:|'sha(256|384|512)-[A-Za-z0-9+/=]+')$/;
const META = "meta[http-equiv=content-security-policy i]";

/** Faults in a page's Content-Security-Policy: missing, too late in the head, or wider than its own files and hashes. */
export function policyFaults({ path, document }: SitePage): string[] {
  const meta = document.querySelector(`head > ${META}`);
  if (!meta) return [`${path} has no Content-Security-Policy`];
  const faults: string[] = [];
  const first = document.querySelector(`${META}, script, style, link[rel=stylesheet], link[rel~=preload]`);
  if (first !== meta) faults.push(`${path} <${first?.localName}> stands before the Content-Security-Policy`);

  const directives = (meta.getAttribute("content") ?? "")
    .split(";")
    .map((directive) => directive.trim().split(/\s+/))
    .map(([name = "", ...sources]) => ({ name, sources }))
    .filter(({ name }) => name !== "");
  const fallback = directives.find(({ name }) => name === "default-src")?.sources.join(" ");
  if (fallback !== "'none'") faults.push(`${path} default-src is ${fallback}`);
  for (const { name, sources } of directives) {
    const wide = sources.filter((source) => !SOURCES.test(source));
    if (wide.length > 0) faults.push(`${path} ${name} allows ${wide.join(" ")}`);
  }
  return faults;
}
