import { ENDING, plain } from "./terms.ts";

const SHORTEST_STEM = 3;
const SHORTEST_PART = 4;
/** Shorter ends of longer words are there by chance: sted in Thisted, mest in borgmester. */
const SHORTEST_END = 5;
const ENDINGS = new Set(
  " e s t d n en et er es ene ens ets ers erne ernes de te ed ede ende end ing ings inger els else elser".split(" "),
);

/** At least as close as this, two terms are forms of one word or the beginning of it; below, only a part is common. */
export const SAME_WORD = 0.6;

/** At least as close as this, the term has the word that is looked for in it; below, it is only like it. */
export const HAS_WORD = 0.4;

/** A term as it is compared with one that is looked for: without its Danish letters where that has none. */
export const comparable = (looked: string, term: string): string => (/[æøå]/.test(looked) ? term : plain(term));

/** Whether a term is the one that is looked for. */
export const isSame = (looked: string, term: string): boolean => looked === comparable(looked, term);

/** How close a term is to one that is looked for, where one is a form, a beginning or a part of the other: 1 is the same, 0 is nothing. */
export function closeness(looked: string, own: string): number {
  const term = comparable(looked, own);
  if (looked === term) return 1;
  // A longer number is another one: 1088 is not 108.
  if (/^\d+$/.test(looked) && /^\d+$/.test(term)) return 0;
  if (sameStem(looked, term)) return 0.8;
  if (term.startsWith(looked)) return SAME_WORD;
  if (looked.length >= SHORTEST_PART && (term.includes(looked) || isEnd(stem(looked), term))) return HAS_WORD;
  if (term.length < SHORTEST_END) return 0;
  return looked.endsWith(term) || isBeginning(term, looked) ? 0.1 : 0;
}

/** Whether a word begins a longer one whose rest may be a word as well: plads in pladsantal, but not ventet in ventetid. */
const isBeginning = (word: string, long: string): boolean =>
  long.length >= word.length + SHORTEST_STEM && long.startsWith(word);

/** Whether a word is the end of a longer one. */
const isEnd = (word: string, term: string): boolean =>
  term.length >= word.length + SHORTEST_STEM && term.endsWith(word);

/** A short word without its ending, as the end of a compound has it: husene → erhvervshus. */
function stem(word: string): string {
  return word.replace(ENDING, (ending) => (word.length - ending.length < SHORTEST_STEM ? ending : ""));
}

/** Whether two terms are alike but for their endings: mål and målet, nåede and nået, bekymring and bekymrende, but not dem and demens. */
function sameStem(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  const endings = [a.slice(common), b.slice(common)];
  if (common === SHORTEST_STEM && endings.some(({ length }) => length > SHORTEST_STEM - 1)) return false;
  return common >= SHORTEST_STEM && endings.every((ending) => ENDINGS.has(ending));
}
