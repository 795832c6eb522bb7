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

/**
 * Years as choices: the newest that papers tell of first, then those farther ahead than the budget after the newest papers, which
 * only goals and plans have.
 */
function yearOptions(years: readonly number[], newestPapers: number) {
  const isAhead = (year: number): boolean => year > newestPapers + 1;
  const [told, ahead] = [years.filter((year) => !isAhead(year)), years.filter(isAhead)];
  return [
    ...told.sort((a, b) => b - a).map((year) => ({ value: String(year), label: String(year) })),
    ...ahead.sort((a, b) => a - b).map((year) => ({ value: String(year), label: `${year} (mål og planer)` })),
  ];
}

/** The fields that narrow the catalogue, each with what some dataset has of it. */
export function catalogueFields(datasets: readonly Published[]) {
  const all = datasets.map(facetsOf);
  const years = [...new Set(all.flatMap((facets) => facets.years))];
  const newestPapers = Math.max(...all.map(({ newest }) => Number(newest.slice(0, 4))));
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
      options: yearOptions(years, newestPapers),
    },
    {
      ...{ name: "vises", label: "Vises som", all: "Alle former" },
      options: named(SHOWN, (way) => all.some(({ shown }) => shown.includes(way))),
    },
  ];
}
