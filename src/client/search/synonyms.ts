import { isSame } from "./closeness.ts";
import { termsOf } from "./terms.ts";

/** Makes the lookup of what readers' words mean on the site: terms, and in each meaning the terms that it has. */
export function synonymsIn(synonyms: string): (query: readonly string[]) => Map<string, string[][]> {
  const known = synonyms.split(";").flatMap((own) => {
    const [meant = [], ...others] = own.split(",").map(termsOf);
    return others.map((said) => ({ said, meant }));
  });
  return (query) => {
    const found = new Map<string, string[][]>();
    for (const { said, meant } of known) {
      const own = said.flatMap((term) => query.find((looked) => isSame(looked, term)) ?? []);
      if (own.length < said.length) continue;
      for (const term of own) found.set(term, [...(found.get(term) ?? []), meant]);
    }
    return found;
  };
}
