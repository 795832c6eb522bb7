import type { Presentation } from "../../analysis/presentation.ts";
import type { PlaceKind } from "../../model/place-kind.ts";
import type { Published } from "../../model/published.ts";
import { keysOf } from "../../lib/keys-of.ts";
import { facetsOf, type Facets } from "./facets.ts";

/** What places of a kind are called together. */
const PLACES: Record<PlaceKind, string> = {
  kommune: "Kommuner",
  region: "Regioner",
  erhvervshus: "Erhvervshuse",
  tilsyn: "Socialtilsyn",
};

const SHOWN: Record<Presentation, string> = { figur: "Figur", kort: "Kort", liste: "Liste" };

/** Years as choices, the newest first; those that no dataset has more than goals and plans for say so. */
function yearOptions(all: readonly Facets[]) {
  const told = new Set(all.flatMap(({ years, planned }) => years.filter((year) => !planned.includes(year))));
  return [...new Set(all.flatMap(({ years }) => years))]
    .sort((a, b) => b - a)
    .map((year) => ({ value: String(year), label: told.has(year) ? String(year) : `${year} (mål og planer)` }));
}

/** The fields that narrow the catalogue, each with what some dataset has of it. */
export function catalogueFields(datasets: readonly Published[]) {
  const all = datasets.map(facetsOf);
  const named = <K extends string>(names: Record<K, string>, has: (name: K) => boolean) =>
    keysOf(names)
      .filter(has)
      .map((value) => ({ value, label: names[value] }));
  return [
    {
      ...{ name: "sted", label: "Sted", all: "Alle slags" },
      options: named(PLACES, (kind) => all.some(({ places }) => places.includes(kind))),
    },
    {
      ...{ name: "aar", label: "År", all: "Alle år" },
      options: yearOptions(all),
    },
    {
      ...{ name: "vises", label: "Vises som", all: "Alle former" },
      options: named(SHOWN, (way) => all.some(({ shown }) => shown.includes(way))),
    },
  ];
}
