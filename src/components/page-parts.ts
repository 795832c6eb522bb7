/** A part of a page that has a heading: the id of the heading, and what it says. */
export interface PagePart {
  id: string;
  title: string;
}

const HEADING = /<h2\b(?<attributes>[^>]*)>(?<inside>[^]*?)<\/h2>/g;

/** The parts of a page by its markup, in order. A figure is no part: its headline is what it says. */
export const pageParts = (markup: string): PagePart[] =>
  [...markup.matchAll(HEADING)].flatMap(({ groups: { attributes = "", inside = "" } = {} }) => {
    const id = /\bid="([^"]+)"/.exec(attributes)?.[1];
    if (id === undefined || attributes.includes("figure-title")) return [];
    return [{ id, title: inside.replace(/<[^>]*>/g, "").trim() }];
  });
