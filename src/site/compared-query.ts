/** What an address says of the municipalities that stand side by side, in the order they were chosen. */
export const comparedQuery = (slugs: readonly string[]): string =>
  new URLSearchParams(slugs.map((slug) => ["k", slug])).toString();
