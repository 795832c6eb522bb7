/** A column with more codes than these splits nothing that an eye could take in, and is searched, not chosen from. */
export const MOST_CODES = 100;
