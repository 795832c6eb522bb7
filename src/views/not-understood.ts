import { FILTER } from "./address-words.ts";
import { OF_OTHERS } from "../lib/of-others.ts";
import { isOfView } from "./of-view.ts";
import { REFUSALS } from "./refusal.ts";
import { codesOf, type ViewTable } from "./view-table.ts";

/** What an address asks for that is no part of a view and known to be nobody else's, and the parts that it names without a value. */
export const notUnderstood = (search: URLSearchParams, { rows }: ViewTable): string[] =>
  [...search].flatMap(([name, value]) => {
    if (!isOfView(name)) return OF_OTHERS.test(name) ? [] : [REFUSALS.unknown(name)];
    const isCode = name.startsWith(FILTER) && codesOf(rows, name.slice(FILTER.length)).has("");
    return value === "" && !isCode ? [REFUSALS.empty(name)] : [];
  });
