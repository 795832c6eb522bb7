import { unknownAsked } from "../../lib/unknown-asked.ts";
import { unknownIn } from "../../lib/unknown-in.ts";

/** Sentences on what the query of an address asks for that a search has not. */
export const unknownTold = (query: string): string[] => unknownIn(query, []).map(unknownAsked);
