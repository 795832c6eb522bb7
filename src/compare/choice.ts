import { comparedQuery } from "../site/compared-query.ts";
import { MOST_COMPARED, type ComparedKommune } from "../model/comparison.ts";

/** What a reader has chosen to see side by side. */
export interface Choice {
  /** Slugs of municipalities, in the order they were chosen. */
  chosen: readonly string[];
  perInhabitant: boolean;
}

/** The choice in an address, the names in it that no municipality has, and those that there is no room for. */
export function choiceIn(
  search: string,
  kommuner: readonly Pick<ComparedKommune, "slug">[],
): { choice: Choice; unknown: string[]; beyond: string[] } {
  const asked = [...new Set(new URLSearchParams(search).getAll("k"))];
  const known = new Set(kommuner.map(({ slug }) => slug));
  const found = asked.filter((slug) => known.has(slug));
  return {
    choice: {
      chosen: found.slice(0, MOST_COMPARED),
      perInhabitant: new URLSearchParams(search).get("pr") === "indbygger",
    },
    unknown: asked.filter((slug) => !known.has(slug)),
    beyond: found.slice(MOST_COMPARED),
  };
}

/** The query that an address has for a choice; empty for none. */
export function queryOf({ chosen, perInhabitant }: Choice): string {
  const query = new URLSearchParams(comparedQuery(chosen));
  if (perInhabitant) query.set("pr", "indbygger");
  return query.toString();
}
