import { OF_OTHERS } from "../lib/of-others.ts";

/** Whether a query asks for a view, or for what nobody knows, which the reader of views tells. */
export const asksForView = (query: string): boolean =>
  [...new URLSearchParams(query).keys()].some((name) => !OF_OTHERS.test(name));
