import type { SitePage } from "./site-page.ts";

/** Faults in what a page's structure tells: its language, its one h1, the steps of its headings, its ids. */
export function outlineFaults({ path, document }: SitePage): string[] {
  const faults: string[] = [];
  const lang = document.documentElement.getAttribute("lang");
  if (lang !== "da") faults.push(`${path} lang is ${lang}`);

  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const levels = headings.map((heading) => Number(heading.localName.slice(1)));
  const titles = levels.filter((level) => level === 1).length;
  if (titles !== 1) faults.push(`${path} has ${titles} h1`);
  for (const [index, level] of levels.entries()) {
    const before = levels[index - 1] ?? 0;
    if (level > before + 1) faults.push(`${path} jumps from h${before} to h${level}: ${headings[index]?.textContent}`);
  }

  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  faults.push(...[...twice].map((id) => `${path} has the id ${id} more than once`));
  return faults;
}
