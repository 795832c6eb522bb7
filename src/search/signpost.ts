import { capital } from "../lib/format.ts";
import { firstSentence } from "./first-sentence.ts";

/** How the sentence begins that says what a dataset holds, which a result need not say. */
const OPENING = /^Her (?:er|står,) /u;

/** What a dataset is, as a result tells it: its first sentence, without its opening and without what it goes on to list. */
export const signpost = (description: string): string =>
  capital(firstSentence(description).replace(OPENING, "").replace(/: .*$/u, "."));
