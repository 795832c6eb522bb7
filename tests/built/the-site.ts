import { inject } from "vitest";
import { discoverPages } from "./site-page.ts";

/** The built site under test: where it is served, where its files lie, and all its pages. */
export const site = {
  url: inject("siteUrl"),
  folder: inject("siteFolder"),
  pages: discoverPages(inject("siteFolder")),
};
