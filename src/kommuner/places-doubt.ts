import { median } from "d3";
import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import {
  hardestToBelieve,
  placesByKommune,
  privateTotalDoubt,
  unplacedPrivate,
  type Ownership,
  type PlacesInKommune,
} from "../analysis/pladser.ts";
import { rankOf } from "../analysis/rank.ts";
import { anomalies, nameOf, rowsOf } from "../catalogue.ts";
import pladser from "../datasets/pladser-pr-kommune.ts";
import { number } from "../lib/format.ts";
import { quantityInWords } from "../lib/quantity.ts";
import type { PlacedFact } from "../model/fact.ts";
import { aheadFact, missingFact } from "./places-facts.ts";
import { shareRank } from "./share-rank.ts";
import { tellsMiddle, toldStanding } from "./told-standing.ts";

/** Why a number of places is in doubt, and the mark that it bears where the number itself is. */
export interface PlacesDoubt {
  sentence: string;
  mark?: string;
  /** Whether the number or its place may be another, and not only the middle that is told beside it. */
  moves: boolean;
  /** The numbers that the sentence says. */
  facts: readonly PlacedFact[];
}

const rows = rowsOf(pladser);
const places = placesByKommune(rows);

/** The private places that no municipality has in a year, and the municipality whose figure they make hard to believe. */
interface Missing {
  missing: number;
  suspect: number | undefined;
  facts: readonly PlacedFact[];
}

type Own = Pick<PlacesInKommune, "aar" | "kommunekode">;

/** The same, with the account of their number on the page of one municipality. */
function missingIn({ aar, kommunekode }: Own): Missing {
  const missing = unplacedPrivate(rows, anomalies, aar);
  const doubt = privateTotalDoubt(rows, anomalies, aar);
  const suspect = hardestToBelieve(places, missing, aar)?.kommunekode;
  return { missing, suspect, facts: doubt ? [missingFact(doubt, { aar, kommunekode })] : [] };
}

const lost = (missing: number): string =>
  `${number(missing)} private pladser i kildens total står ikke hos nogen kommune`;

const suspicion = ({ missing, facts }: Missing, kommunekode: number): PlacesDoubt => ({
  facts,
  moves: true,
  mark: "usikkert tal",
  sentence: `Tallet er usikkert: ${lost(missing)}, og den private andel er faldet mest i ${nameOf(kommunekode)}.`,
});

/** What the missing places could move of what is told. */
type Unsure =
  "Placeringen kan være en anden" | "Midten kan være en anden" | "Placeringen og midten kan være anderledes";

const unsure = ({ missing, facts }: Missing, what: Unsure): PlacesDoubt => ({
  facts,
  moves: what !== "Midten kan være en anden",
  sentence: `${what}: ${lost(missing)}.`,
});

/** The mark that a municipality's number of places bears in a year wherever it stands; undefined where it bears none. */
export function placesMark(own: Own): string | undefined {
  const found = missingIn(own);
  return found.suspect === own.kommunekode ? suspicion(found, own.kommunekode).mark : undefined;
}

/** The same of the form of ownership that most places have, which so many more private ones could make another. */
function unsureLargest(
  { missing, facts }: Missing,
  own: PlacesInKommune,
  form: Ownership,
  moved: boolean,
): PlacesDoubt {
  const ahead = own[form] - own.privat;
  const size = ahead === 0 ? "lige så stor som" : `${quantityInWords(ahead, "pladser")} større end`;
  const other = moved ? "både den største gruppe og placeringen" : "den største gruppe";
  return {
    sentence: `Gruppen er ${size} den private, og ${lost(missing)}. Derfor kan ${other} være en anden.`,
    moves: true,
    facts: [...(ahead === 0 ? [] : [aheadFact(own, form)]), ...facts],
  };
}

/** The doubt about a municipality's number of places, private or all, or about what it is told beside; undefined where there is none. */
export function placesDoubt(measured: KommuneMeasure): PlacesDoubt | undefined {
  const { dataset, aar, kommune, value, members, standing } = measured;
  if (dataset.id !== pladser.id || !standing) return undefined;
  const { kommunekode } = kommune;
  const found = missingIn({ aar, kommunekode });
  const { missing, suspect } = found;
  if (missing === 0) return undefined;
  const cases = members.map((member) => ({
    own: value + (member.kommune.kommunekode === kommunekode ? missing : 0),
    all: members.map((other) => (other === member ? other.value + missing : other.value)),
  }));
  const movesMiddle =
    tellsMiddle(toldStanding(measured, standing)) && cases.some(({ all }) => median(all) !== standing.middle.value);
  if (suspect === kommunekode) {
    const doubt = suspicion(found, suspect);
    return movesMiddle ? { ...doubt, sentence: `${doubt.sentence} Midten kan derfor også være en anden.` } : doubt;
  }
  const movesPlace = cases.some(({ own, all }) => rankOf(own, all, measured.decimals).place !== standing.rank.place);
  if (movesPlace && movesMiddle) return unsure(found, "Placeringen og midten kan være anderledes");
  if (movesPlace) return unsure(found, "Placeringen kan være en anden");
  return movesMiddle ? unsure(found, "Midten kan være en anden") : undefined;
}

/**
 * The same about the share that a form of ownership has of a municipality's places, its place among the others, and whether
 * it is the largest, where it is said to be.
 */
export function sharesDoubt(own: PlacesInKommune, form: Ownership): PlacesDoubt | undefined {
  const found = missingIn(own);
  const { missing, suspect } = found;
  if (missing === 0) return undefined;
  if (suspect === own.kommunekode) return suspicion(found, suspect);
  const peers = places.filter(({ aar }) => aar === own.aar);
  const placeAmong = (all: readonly PlacesInKommune[]): number => {
    const share = all.find(({ kommunekode }) => kommunekode === own.kommunekode) ?? own;
    return shareRank(share, all, form).place;
  };
  const moved = peers.some((peer) => {
    const more = { ...peer, privat: peer.privat + missing, i_alt: peer.i_alt + missing };
    return placeAmong(peers.map((row) => (row === peer ? more : row))) !== placeAmong(peers);
  });
  const ahead = own[form] - own.privat;
  if (form !== "privat" && ahead >= 0 && ahead <= missing) return unsureLargest(found, own, form, moved);
  return moved ? unsure(found, "Placeringen kan være en anden") : undefined;
}
