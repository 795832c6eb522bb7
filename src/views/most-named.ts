/** More names than these are counted: they would be a list, and no sentence. */
export const MOST_NAMED = 6;
