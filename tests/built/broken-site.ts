import { discoverPages } from "./site-page.ts";

const folder = "tests/fixtures/site-broken";

/** A small site with one fault to a page, and three pages without any, on which every check of the built site is tried. */
export const broken = { folder, pages: discoverPages(folder) };
