import type { SearchFile } from "../../site/search-record.ts";
import { searchIn } from "./engine.ts";
import { groupsOf } from "./groups.ts";
import { showResults } from "./result-list.ts";
import { partlyOf, tell } from "./tell.ts";

/** Shows what is found for a query, and gives it in words. */
export type Answer = (query: string) => string;

/** Makes answers from everything that can be found, shown in a place on the page. */
export function answerFrom(file: SearchFile, place: HTMLElement): Answer {
  const search = searchIn(file);
  return (query) => {
    const found = search(query);
    showResults(place, groupsOf(found, partlyOf(query)));
    return tell(found, query);
  };
}
