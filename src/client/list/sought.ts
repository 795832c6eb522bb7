import { fold } from "../fold.ts";
import { closeness, HAS_WORD } from "../search/closeness.ts";
import { askedTerms, termsOf } from "../search/terms.ts";

/** A text as words are looked for in it: letter by letter, and in their forms. */
export interface Sought {
  text: string;
  terms: readonly string[];
}

export const soughtIn = (text: string): Sought => ({ text: fold(text), terms: [...new Set(termsOf(text))] });

/** Whether a text has every word that is asked for, as it is written or in a form that the search would find. */
export const hasWords = ({ text, terms }: Sought, asked: string): boolean =>
  asked.split(/\s+/).every((word) => text.includes(fold(word)) || hasForms(terms, askedTerms(word)));

const hasForms = (terms: readonly string[], asked: readonly string[]): boolean =>
  asked.length > 0 && asked.every((looked) => terms.some((own) => closeness(looked, own) >= HAS_WORD));
