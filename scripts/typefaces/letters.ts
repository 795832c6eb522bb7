const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÉabcdefghijklmnopqrstuvwxyzæøåéöü";
const SIGNS = "0123456789 \u00a0.,:;!?()–-−/»«’%&+§·";

/** What headings are written with: Danish, and the letters of the names from elsewhere that Danes keep. */
export const HEADING_LETTERS = `${ALPHABET}${SIGNS}`;

/** What everything else is written with: headings' letters, and the signs of sums and tables. */
export const TEXT_LETTERS = `${HEADING_LETTERS}²×=<>*_'↑↓`;
