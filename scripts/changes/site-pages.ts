import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { readSentences } from "../sentences/read-sentences.ts";

/** A figure as a page shows it. */
export interface PageFigure {
  id: string;
  title: string;
  /** The pictures of its views, as SVG for a wide column. */
  pictures: string[];
}

/** What a page of a built site says and shows. */
export interface SitePage {
  title: string;
  sentences: string[];
  figures: PageFigure[];
}

/** The pages of a built site by their address, as `/kommuner/laesoe/`. Only those of the given folders, where some are given. */
export async function sitePages(folder: string): Promise<Map<string, SitePage>> {
  const entries = await readdir(folder, { recursive: true });
  const names = entries.filter((name) => name.endsWith("index.html")).sort();
  const pages = new Map<string, SitePage>();
  for (const name of names) {
    pages.set(`/${name.replace(/index\.html$/, "")}`, pageOf(await readFile(join(folder, name), "utf8")));
  }
  return pages;
}

function pageOf(html: string): SitePage {
  const { document } = parseHTML(html);
  const figures = [...document.querySelectorAll("main figure[id]")].map((figure) => ({
    id: figure.id,
    title: (figure.querySelector(".figure-title")?.textContent ?? "").trim().replace(/\s+/g, " "),
    pictures: [...figure.querySelectorAll(".canvas")].flatMap((canvas) => {
      const svg = canvas.querySelector("svg.wide") ?? canvas.querySelector("svg");
      return svg ? [svg.outerHTML] : [];
    }),
  }));
  return {
    title: (document.querySelector("h1")?.textContent ?? document.title).trim().replace(/\s+/g, " "),
    sentences: readSentences(html),
    figures,
  };
}
