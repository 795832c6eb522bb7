/** Ids of the sources that some rows were read in, each once, in the order they come. */
export const sourceIdsOf = (rows: readonly { kilde: string }[]): string[] => [
  ...new Set(rows.map(({ kilde }) => kilde)),
];
