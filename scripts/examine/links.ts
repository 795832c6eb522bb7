import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileFor } from "../serve/file-for.ts";
import type { SitePage } from "./site-page.ts";

const HERE = "http://site.invalid";

/** Where an element points, as written. */
function written(element: Element): string[] {
  const refresh = element.matches("meta[http-equiv=refresh i]") && element.getAttribute("content")?.split(/url=/i)[1];
  const candidates = element.getAttribute("srcset")?.split(",") ?? [];
  return [
    ...["href", "xlink:href", "src", "action", "poster", "data"].map((name) => element.getAttribute(name)),
    ...candidates.map((candidate) => candidate.trim().split(/\s+/)[0]),
    refresh,
  ].filter((value) => typeof value === "string");
}

/** A link may lead to another site; a thing the page loads may not. */
const mayLeave = (element: Element): boolean => ["a", "area", "meta"].includes(element.localName);

/** Links and resources that lead nowhere: no such file, no such id, or a resource from another host. */
export function linkFaults(pages: readonly SitePage[], folder: string): string[] {
  const ids = new Map(
    pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll("[id]")].map(({ id }) => id))]),
  );
  const fault = (page: SitePage, element: Element, target: string): string | undefined => {
    const url = URL.parse(target, HERE + page.path);
    if (!url) return "is not an address";
    if (url.protocol === "mailto:" || url.protocol === "tel:") return undefined;
    if (url.protocol === "data:") return undefined;
    if (url.origin !== HERE) return mayLeave(element) || isOwnAddress(element) ? undefined : "is loaded from elsewhere";
    if (!fileFor(folder, url.pathname)) return "has no file";
    const id = decodeURIComponent(url.hash.slice(1));
    return id === "" || id === "top" || ids.get(url.pathname)?.has(id) !== false ? undefined : "has no such id";
  };
  return pages.flatMap((page) =>
    [...page.document.querySelectorAll("*")].flatMap((element) =>
      written(element).flatMap((target) => {
        const found = fault(page, element, target);
        return found ? [`${page.path} <${element.localName}> ${target} ${found}`] : [];
      }),
    ),
  );
}

/** A page's own full address, which only the host that will carry it can answer for. */
const isOwnAddress = (element: Element): boolean => element.matches("link[rel=canonical], link[rel=alternate]");

/** The `url(…)` in style sheets that lead to no file. */
export function styleLinkFaults(folder: string): string[] {
  return globSync("**/*.css", { cwd: folder }).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
      .map(([, target = ""]) => ({ target, url: new URL(target, `${HERE}/${file}`) }))
      .filter(({ url }) => url.protocol !== "data:" && (url.origin !== HERE || !fileFor(folder, url.pathname)))
      .map(({ target }) => `/${file} ${target} has no file`),
  );
}
