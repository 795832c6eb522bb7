import { words } from "./terms.ts";

/** A title with the places that it is about, each once: one that the title names already is not said again. */
export function placedTitle(title: string, names: readonly string[], between = ": "): string {
  const said = new Set(words(title));
  const unsaid = names.filter((name) => !words(name).every((word) => said.has(word)));
  return unsaid.length === 0 ? title : `${title}${between}${unsaid.join(" og ")}`;
}
