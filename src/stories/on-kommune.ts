import { kommuneName, placeInText, type Kommune } from "../model/kommune.ts";
import type { Story } from "../model/story.ts";
import { textOf } from "../model/words.ts";
import { stories } from "./index.ts";

/** As many as stand on a line or two. */
const MOST = 2;

/** What a supervisor covers, which stories say beside its name, tells nothing of who lives there. */
const GLOSS = /, der dækker [^,.]*|, som dækker [^,.]*/g;

/** Towns that stories speak of, and whose they are. */
const TOWNS: Record<string, readonly string[]> = { guldborgsund: ["Nykøbing Falster"] };

/** What a story says first, and what it says further down. */
const textsOf = ({ title, standfirst, short = [], claims }: Story): [string, string] => [
  [title, textOf(standfirst), ...short.map(({ sentence }) => sentence)].join(" "),
  Object.values(claims)
    .map(({ sentence }) => sentence)
    .join(" ")
    .replaceAll(GLOSS, ""),
];

/** Whether a text has one of some names as a word of its own, with or without the s of a genitive. */
const names = (text: string, own: readonly string[]): boolean =>
  own.some((name) => new RegExp(`(?<![\\p{L}-])${name}s?(?![\\p{L}-])`, "u").test(text));

/** The stories that speak of a municipality by name, those that open on it first. */
export function storiesOnKommune(kommune: Kommune): Story[] {
  const own = [kommuneName(kommune), placeInText(kommune).replace(/^(?:i|på) /, ""), ...(TOWNS[kommune.slug] ?? [])];
  const told = stories.map(({ story }) => ({ story, texts: textsOf(story) }));
  const opening = told.filter(({ texts: [first] }) => names(first, own));
  const further = told.filter((one) => !opening.includes(one) && names(one.texts[1], own));
  return [...opening, ...further].slice(0, MOST).map(({ story }) => story);
}
