import type { SitePage } from "../site-page.ts";

/** Where the button that copies a figure's address leads: the page and the id. */
const homesOn = ({ path, document }: SitePage) =>
  [...document.querySelectorAll("button.share[data-figure]")].map((button) => ({
    path,
    figure: button.getAttribute("data-figure") ?? "",
    home: button.getAttribute("data-home")?.replace(/\?.*$/, "") || path,
  }));

/**
 * Figures whose address is on a page that only shows them for now: a story's figure has its address in the story, wherever
 * else it is shown, and every address leads to a page that has the figure.
 */
export function figureHomeFaults(pages: readonly SitePage[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const all = pages.flatMap(homesOn);
  const inStory = new Map(
    all.filter(({ path }) => path.startsWith("/historier/")).map(({ figure, path }) => [figure, path]),
  );
  return all.flatMap(({ path, figure, home }) => {
    const story = inStory.get(figure);
    if (story !== undefined && home !== story) return [`${path} #${figure} is copied as ${home}, belongs in ${story}`];
    const there = byPath.get(home)?.document.getElementById(figure);
    return there ? [] : [`${path} #${figure} is copied as ${home}, where it is not`];
  });
}
