const collator = new Intl.Collator("da", { numeric: true });

/** Compares two strings in Danish alphabetical order: Å and Aa come last. */
export const compareDanish = collator.compare;

/** A comparator that sorts things by a text of theirs, in Danish order. */
export function byDanish<T>(text: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => collator.compare(text(a), text(b));
}
