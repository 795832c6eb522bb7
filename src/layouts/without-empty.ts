/** Prose without the paragraphs that have lost all their sentences, and without the spaces that these have left. */
export const withoutEmpty = (markup: string): string => markup.replace(/<p>\s*<\/p>\s*/g, "").replace(/ {2,}/g, " ");
