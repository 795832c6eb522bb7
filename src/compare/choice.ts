import { comparedQuery } from "../site/compared-query.ts";
import { MOST_COMPARED, type ComparedKommune } from "../model/comparison.ts";

/** What a reader has chosen to see side by side. */
export interface Choice {
  /** Slugs of municipalities, in the order they were chosen. */
  chosen: readonly string[];
  perInhabitant: boolean;
}

/** The choice in an address, and the names in it that no municipality has. */
export function choiceIn(
  search: string,
  kommuner: readonly Pick<ComparedKommune, "slug">[],
): { choice: Choice; unknown: string[] } {
  const asked = [...new Set(new URLSearchParams(search).getAll("k"))];
  const known = new Set(kommuner.map(({ slug }) => slug));
  return {
    choice: {
      chosen: asked.filter((slug) => known.has(slug)).slice(0, MOST_COMPARED),
      perInhabitant: new URLSearchParams(search).get("pr") === "indbygger",
    },
    unknown: asked.filter((slug) => !known.has(slug)),
  };
}

/** The query that an address has for a choice; empty for none. */
export function queryOf({ chosen, perInhabitant }: Choice): string {
  const query = new URLSearchParams(comparedQuery(chosen));
  if (perInhabitant) query.set("pr", "indbygger");
  return query.toString();
}
