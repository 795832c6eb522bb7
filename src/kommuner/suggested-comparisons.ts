import { kommuner } from "../catalogue.ts";
import { newestInhabitants } from "../components/dataset/newest-inhabitants.ts";
import { MOST_COMPARED } from "../model/comparison.ts";
import { REGIONS } from "../model/regions.ts";
import { comparedQuery } from "../site/compared-query.ts";
import { urls } from "../site/urls.ts";

/** A comparison that a reader may begin with. */
export interface SuggestedComparison {
  text: string;
  href: string;
}

const { indbyggere: inhabitants } = newestInhabitants();

/** Those with most inhabitants of some municipalities, the largest first: as many as can stand side by side. */
function largest(among: typeof kommuner): string {
  const chosen = [...among]
    .sort((a, b) => (inhabitants.get(b.kommunekode) ?? 0) - (inhabitants.get(a.kommunekode) ?? 0))
    .slice(0, MOST_COMPARED)
    .map(({ slug }) => slug);
  return `${urls.compare}?${comparedQuery(chosen)}`;
}

/** Comparisons of the largest municipalities, of the country and of each council, by the newest number of inhabitants. */
export const suggestedComparisons: readonly SuggestedComparison[] = [
  { text: "de største i landet", href: largest(kommuner) },
  ...REGIONS.map((kkr) => ({
    text: `de største i KKR ${kkr}`,
    href: largest(kommuner.filter((kommune) => kommune.kkr === kkr)),
  })),
];
