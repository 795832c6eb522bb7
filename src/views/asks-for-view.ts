import { unknownIn } from "../lib/unknown-in.ts";

/** Whether a query asks for a view, or for what nobody knows, which the reader of views tells. */
export const asksForView = (query: string): boolean => unknownIn(query, []).length > 0;
