import { madeOf } from "../../analysis/trace.ts";
import { lowerFirst, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, namedFact } from "../../model/fact.ts";
import { ownedPlaces, type Owned, type Places, type ToldHomes } from "./homes.ts";

/** Where people live under the supervision of a socialtilsyn, in words that a reader knows, by how the source calls it. */
const KINDS: readonly [name: string, isOne: RegExp][] = [
  ["Børnehjem", /^Børne- og ungehjem/],
  ["Krisecentre for kvinder", /^Kvindekrisecenter/],
  ["Herberger og forsorgshjem", /^Forsorgshjem/],
  ["Midlertidige botilbud", /midlertidige ophold/],
  ["Længerevarende botilbud", /længerevarende ophold/],
  ["Lejeboliger med støtte", /^Botilbudslignende tilbud, lejebolig/],
  ["Ældre- og handicapboliger", /^Botilbudslignende tilbud, almen/],
  ["Døgnbehandling for misbrug", /^Døgnbehandlingstilbud/],
  ["Rehabilitering", /^Rehabiliteringstilbud/],
];

/** Where one comes by day and lives elsewhere. */
const BY_DAY = /^(?:Ambulant|Dagbehandling|Aktivitets- og samvær|Beskyttet beskæftigelse)/;

/** How much larger a private share must be, in percentage points, to be called clearly larger. */
const CLEARLY = 5;

export interface Kind {
  name: string;
  places: Owned;
}

const kindOf = ({ type }: Places): string | undefined => KINDS.find(([, isOne]) => isOne.test(type))?.[0];

/** The places where people live by kind. Throws a MissingError for a type that is neither known as one nor as one by day. */
export function kindsOf({ rows, year, both }: ToldHomes) {
  const lived = rows.filter(({ type }) => !BY_DAY.test(type));
  const named = Map.groupBy(lived, (row) => needed(kindOf(row), `et navn til pladserne »${row.type}«`));
  const kinds: Kind[] = [...named].map(([name, own]) => ({
    name,
    places: ownedPlaces(own, `${name.toLowerCase()}, Nord, ${year}`),
  }));
  const more = kinds
    .filter(({ places }) => places.privately.value > both.privately.value + CLEARLY)
    .sort((a, b) => b.places.privately.value - a.places.privately.value);
  const shares = kinds.map(({ places }) => places.privately.account);
  const how = `de slags boliger, hvis private andel er mere end ${CLEARLY} procentpoint over børnehjemmenes`;
  const of = madeOf(shares, how);
  return {
    kinds,
    /** Those whose private share is clearly larger than that of the children's homes, the largest first. */
    more: {
      names: namedFact(
        listAnd(more.map(({ name }) => lowerFirst(name))),
        `Boliger med klart større privat andel, Nord, ${year}`,
        of,
      ),
      count: factOf(
        { value: more.length, unit: null, ...of },
        `Antal slags boliger med klart større privat andel, Nord, ${year}`,
        spelled,
      ),
    },
  };
}

export type ToldKinds = ReturnType<typeof kindsOf>;
