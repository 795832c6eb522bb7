import type { Presentation } from "../../analysis/presentation.ts";
import type { PlaceKind } from "../../model/place-kind.ts";
import type { Published } from "../../model/published.ts";
import { keysOf } from "../../lib/keys-of.ts";
import { facetsOf } from "./facets.ts";

/** What places of a kind are called together. */
const PLACES: Record<PlaceKind, string> = {
  kommune: "Kommuner",
  region: "Regioner",
  erhvervshus: "Erhvervshuse",
  tilsyn: "Socialtilsyn",
};

const SHOWN: Record<Presentation, string> = { figur: "Figur", kort: "Kort", liste: "Liste" };

/** The fields that narrow the catalogue, each with what some dataset has of it: newest year first. */
export function catalogueFields(datasets: readonly Published[]) {
  const all = datasets.map(facetsOf);
  const years = [...new Set(all.flatMap((facets) => facets.years))].sort((a, b) => b - a);
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
      options: years.map((year) => ({ value: String(year), label: String(year) })),
    },
    {
      ...{ name: "vises", label: "Vises som", all: "Alle former" },
      options: named(SHOWN, (way) => all.some(({ shown }) => shown.includes(way))),
    },
  ];
}
