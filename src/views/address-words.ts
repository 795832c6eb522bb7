/** The parts of a view that are one word, by what they are called in addresses. */
export const WORDS = {
  maal: "measure",
  x: "x",
  serie: "series",
  felt: "facet",
  vis: "shown",
  basis: "base",
  orden: "order",
  efter: "orderBy",
  form: "form",
} as const;

/** What stands before the name of a column whose codes are chosen in an address. */
export const FILTER = "f.";

/** What codes that stand out are called in addresses. */
export const HIGHLIGHT = "fremhaev";

/** All codes of a column, or none highlighted, where the default has some. An empty text is a code: nothing is told. */
export const NO_CODES = "*";
