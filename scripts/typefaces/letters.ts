const ALPHABET = "ABCDEFGHIJKLMNOPRSTUVWXYÆØÅÉabcdefghijklmnoprstuvwxyæøåé";
const SIGNS = "0123456789 \u00a0.,:;?()–-−/»«’%&+§·";

/** What headings are written with: the letters of Danish, without those that none of them has. */
export const HEADING_LETTERS = `${ALPHABET}${SIGNS}`;

/** What everything else is written with: also letters of names from elsewhere, and the signs of sums and tables. */
export const TEXT_LETTERS = `${HEADING_LETTERS}QZqzöü!²×=<>*_'↑↓`;
