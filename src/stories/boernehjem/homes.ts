import { shareOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { newestYear } from "../../analysis/newest.ts";
import paragraffer from "../../datasets/pladser-efter-paragraf.ts";
import { number, percent } from "../../lib/format.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

export type Places = RowOf<typeof paragraffer>;
export type Owner = Places["ejerform"];

/** The two kinds of children's homes, as the source calls them. */
const [RESIDENCE, INSTITUTION] = ["Børne- og ungehjem som opholdssted", "Børne- og ungehjem som døgninstitution"];
const isHome = ({ type }: Places): boolean => type === RESIDENCE || type === INSTITUTION;

/** Treatment that children come to and do not live in, which the report counts among the places of the homes. */
const AMBULANT = "Ambulant stofmisbrugsbehandling, børn og unge";

/** The places of some homes by owner, and how large a part is private. */
export interface Owned {
  all: ValueFact;
  /** Those of an owner. Throws a MissingError for one of whom the source says nothing. */
  of: (owner: Owner) => ValueFact;
  privately: ValueFact;
  rows: Places[];
}

/** Reads the places of some rows by owner. Throws a MissingError where there are none. */
export function ownedPlaces(rows: readonly Places[], what: string): Owned {
  const trace = tracer(paragraffer, rows);
  const all = trace.sum("pladser", {});
  return {
    all: factOf(all, `Pladser: ${what}`, number),
    of: (ejerform) => factOf(trace.sum("pladser", { ejerform }), `Pladser, ${ejerform}e ejere: ${what}`, number),
    privately: factOf(
      shareOf(trace.sum("pladser", { ejerform: "privat" }), all),
      `Private pladser, andel: ${what}`,
      percent,
    ),
    rows: [...rows],
  };
}

/** The newest places under Nord: in the two kinds of children's homes, in both, and in treatment. */
export function toldHomes(tables: Tables) {
  const north = tables.rowsOf(paragraffer).filter(({ tilsyn }) => tilsyn === "Nord");
  const year = newestYear(north.filter(isHome), "pladser på børne- og ungehjem i Socialtilsyn Nord");
  const rows = north.filter(({ aar }) => aar === year);
  const where = `Nord, ${year}`;
  return {
    ...{ year, rows },
    residences: ownedPlaces(
      rows.filter(({ type }) => type === RESIDENCE),
      `opholdssteder, ${where}`,
    ),
    institutions: ownedPlaces(
      rows.filter(({ type }) => type === INSTITUTION),
      `døgninstitutioner, ${where}`,
    ),
    both: ownedPlaces(rows.filter(isHome), `børne- og ungehjem, ${where}`),
    ambulant: ownedPlaces(
      rows.filter(({ type }) => type === AMBULANT),
      `ambulant stofbehandling for børn og unge, ${where}`,
    ),
  };
}

export type ToldHomes = ReturnType<typeof toldHomes>;
