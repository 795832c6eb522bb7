import tilsynstakster from "../datasets/tilsynstakster.ts";

/** The sizes that the price finder can be asked for, by the least number of places of each, with the query of its address. */
export const priceRanges: [least: number, query: string][] = tilsynstakster.row.shape.stoerrelse.options.map((size) => [
  Number.parseInt(size, 10),
  new URLSearchParams({ stoerrelse: size }).toString(),
]);
