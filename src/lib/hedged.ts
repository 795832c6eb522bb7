/**
 * A number with the word that its source puts at it, which stands before it unless it goes on from it: `højst 60 minutter`,
 * `10 orkestre eller flere`.
 */
export function hedged(word: string | undefined, told: string): string {
  if (word === undefined) return told;
  return word.startsWith("eller ") ? `${told} ${word}` : `${word} ${told}`;
}
