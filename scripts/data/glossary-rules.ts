import { lowerCase } from "../../src/lib/lower-case.ts";
import type { Term } from "../../src/model/term.ts";
import type { Problem } from "./problem.ts";

const FILE = "data/ordbog.csv";
const SHORTEST = 3;

/** Words that stand in nearly every text: a link from each of them would explain nothing. */
const COMMON = new Set(
  (
    "aldrig alle alt altid anden andet andre antal blev bliver både dag dage dem den denne der deres det dette disse efter eller end " +
    "enten fik flere flest fordi for fra før får gør han har havde helt her hos hun hvad hvem hver hvert hvilke hvis hvor hvordan " +
    "hvornår hvorfor igen ikke ind indtil ingen inden intet jeg kan kommune kommunen kommuner kommunerne kun kunne kommer lige lidt man " +
    "mange med mellem men mens mere mest mindre mindst mod måned måneder når nogen noget nogle nu også omkring over pct procent " +
    "samme samt selv siden sin skal skulle som sted steder står stor større størst små tal tallet tallene til under uden uge vil ved " +
    "via ville vores være været året året årene år"
  ).split(" "),
);

/** What is wrong with the glossary taken as a whole: forms that would link everywhere, or to two terms. terms[i] stands in row i + 2. */
export function glossaryProblems(terms: readonly Term[]): Problem[] {
  const owners = new Map<string, Term>();
  return terms.flatMap((term, index) =>
    [term.ord, ...(term.former?.split("|") ?? [])].flatMap((form, position): Problem[] => {
      const lower = lowerCase(form);
      const owner = owners.get(lower);
      if (!owner) owners.set(lower, term);
      const expected = wanted(lower, owner);
      const column = position === 0 ? "ord" : "former";
      const action = "Slet formen, eller skriv den længere, så den kun passer ét sted.";
      return expected === undefined ? [] : [{ file: FILE, row: index + 2, column, value: form, expected, action }];
    }),
  );
}

function wanted(form: string, owner: Term | undefined): string | undefined {
  if (form !== form.trim()) return "en form uden mellemrum før og efter";
  if (form.length < SHORTEST) return `en form på mindst ${SHORTEST} tegn; en kortere ville blive til links overalt`;
  if (COMMON.has(form)) return "et fagord; dette ord står i næsten alle tekster og ville blive til links overalt";
  return owner && `en form, der ikke også står ved »${owner.ord}«`;
}
