import { listAnd } from "../lib/list.ts";
import { claimOf, type Claim } from "../model/story.ts";
import type { Words } from "../model/words.ts";

/**
 * A claim about the words of papers. It is known of those that the author read, and holds while the figures come from no
 * others: what newer papers say must be read first.
 */
export const readIn = (papers: readonly string[], sources: readonly string[], sentence: Words): Claim => ({
  ...claimOf(sentence, [...sources].sort().join() === [...papers].sort().join()),
  values: `historien er skrevet efter ${listAnd(papers)}, men tallene er fra ${listAnd(sources)}`,
});
