import { greatest } from "d3";
import { kommuner } from "../catalogue.ts";
import { newestInhabitants } from "../components/dataset/newest-inhabitants.ts";
import { needed } from "../lib/needed.ts";
import { MOST_COMPARED, type ComparisonFile } from "../model/comparison.ts";
import { REGIONS } from "../model/regions.ts";
import { comparedQuery } from "../site/compared-query.ts";
import { urls } from "../site/urls.ts";

/** A comparison that a reader may begin with: its municipalities by their slugs, and its address. */
export interface SuggestedComparison {
  text: string;
  slugs: readonly string[];
  href: string;
}

const { indbyggere: inhabitants } = newestInhabitants();

const inhabitantsOf = ({ kommunekode, kommune }: (typeof kommuner)[number]): number =>
  needed(inhabitants.get(kommunekode), `indbyggertallet for ${kommune}`);

/** Those with most inhabitants of some municipalities, the largest first: as many as can stand side by side. */
function largest(text: string, among: typeof kommuner): SuggestedComparison {
  const slugs = [...among]
    .sort((a, b) => inhabitantsOf(b) - inhabitantsOf(a))
    .slice(0, MOST_COMPARED)
    .map(({ slug }) => slug);
  return { text, slugs, href: `${urls.compare}?${comparedQuery(slugs)}` };
}

/** Comparisons of the largest municipalities, of the country and of each council, by the newest number of inhabitants. */
export const suggestedComparisons: readonly SuggestedComparison[] = [
  largest("de største i landet", kommuner),
  ...REGIONS.map((kkr) =>
    largest(
      `de største i KKR ${kkr}`,
      kommuner.filter((kommune) => kommune.kkr === kkr),
    ),
  ),
];

/** The comparison of which most is known: the page shows it before anybody has chosen. Throws where there are no councils. */
export function exampleOf({ measures, kommuner: places }: ComparisonFile): SuggestedComparison {
  const known = ({ slugs }: SuggestedComparison): number => {
    const at = places.flatMap(({ slug }, index) => (slugs.includes(slug) ? [index] : []));
    return measures.reduce((all, { values }) => all + at.filter((index) => values[index] !== null).length, 0);
  };
  const best = greatest(suggestedComparisons, known);
  if (!best) throw new Error("there are no municipalities to compare");
  return best;
}
