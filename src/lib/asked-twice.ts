/** Sentences on the parameters of an address that can have one value and have several, the first of which counts. */
export const askedTwice = (query: URLSearchParams, names: readonly string[]): string[] =>
  names
    .filter((name) => query.getAll(name).length > 1)
    .map((name) => `Adressen har »${name}« flere gange. Kun den første gælder.`);
