/** A word of more letters than this is long. */
const LONG = 6;

/**
 * How hard a text is to read, by Björnsson's formula: words in a sentence plus the share of long words in percent. A sentence ends
 * with a full stop, a question mark, an exclamation mark or a colon. 30 is easy, 40 a newspaper, 50 an official text.
 */
export function lix(text: string): number {
  const words = text.match(/\p{L}[\p{L}\d'’-]*/gu) ?? [];
  const sentences = text.split(/[.?!:](?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  if (words.length === 0) return 0;
  const long = words.filter(({ length }) => length > LONG);
  return words.length / sentences.length + (100 * long.length) / words.length;
}
