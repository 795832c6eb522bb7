import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { kommuner, published } from "../../src/catalogue.ts";
import { danishSpeller, ownWords } from "./checks/speller.ts";
import { wordsIn, wordsOf } from "./checks/words.ts";
import { site } from "./the-site.ts";

/** On tiles a name may be as short as two of its letters. */
const isShortName = (word: string): boolean => kommuner.some(({ kommune }) => kommune.startsWith(word));

/** Every word of the site, and the first page that says it. */
const said = new Map(
  site.pages.toReversed().flatMap((page) => [...wordsOf(page)].map((word): [string, string] => [word, page.path])),
);
const speller = await danishSpeller();
const own = await ownWords();
/** What rows say is said by their sources, not by us. */
const printed = new Set(
  published.flatMap(({ rows }) => rows.flatMap((row) => [...wordsIn(Object.values(row).join("\n"))])),
);
const isUnknown = (word: string): boolean =>
  word.length > 1 && !speller.knows(word) && !isShortName(word) && !printed.has(word);

test("every word of the site is one that the dictionary knows, a row of the data has, or we have looked at", () => {
  const known = new Set(own);
  const strange = [...said].filter(([word]) => isUnknown(word) && !known.has(word));
  const told = strange.map(([word, path]) => `${path} ${word} (${speller.instead(word).join(", ")}?)`);
  expect(told).toEqual([]);
});

test("the words that we have looked at are said somewhere, each is told once, and neither the dictionary nor a row has them", () => {
  expect(own.filter((word, at) => !said.has(word) || !isUnknown(word) || own.indexOf(word) !== at)).toEqual([]);
});

test("a slip of the finger is seen, in a heading, in a link and across a soft hyphen", () => {
  const words = wordsOf(
    parseHTML(
      '<html><body><h1>Plejefamlier</h1><p>En <a href="#">kommnue</a>s børne- og ungehjem. Æn&shy;dring i ABCDE’s <code>abx</code>',
    ),
  );
  expect([...words].filter(isUnknown)).toEqual(["Plejefamlier", "kommnues", "ABCDE"]);
});
