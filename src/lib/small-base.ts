/** A rate or share of fewer things than this moves by a fifth or more when there is one more or one less of them. */
export const SMALL_BASE = 6;

/** Whether a rate or share is of so few things that it says little: of some, but fewer than the limit. */
export const isSmallBase = (counted: number): boolean => counted > 0 && counted < SMALL_BASE;
