import { urls } from "./urls.ts";

/** The address of some municipalities side by side, by their slugs. */
export const comparedAddress = (slugs: readonly string[]): string =>
  `${urls.compare}?${slugs.map((slug) => `k=${slug}`).join("&")}`;
