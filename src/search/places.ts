import { erhvervshuse, kommuner, synonyms } from "../catalogue.ts";
import { byDanish } from "../lib/collate.ts";
import { kommuneName, type Kommune } from "../model/kommune.ts";
import { REGIONS } from "../model/regions.ts";
import type { Column } from "../model/shape.ts";
import { TILSYN } from "../model/tilsyn.ts";
import type { SearchPlace } from "../site/search-record.ts";
import { urls } from "../site/urls.ts";

const inOrder = [...kommuner].sort(byDanish(({ kommune }) => kommune));

/** What people say for a municipality: `Thy` for Thisted. */
const spoken = (name: string): string[] =>
  synonyms.filter(({ ord }) => ord === name).flatMap(({ andre }) => andre.split("|"));

/** Other names and ways to write the name, the official one among them where it is not what we call the municipality. */
function otherNames(kommune: Kommune): string[] {
  const written = [kommune.kommune, ...(kommune.aliasser?.split("|") ?? []), ...spoken(kommuneName(kommune))];
  return written.filter((spelling) => spelling !== kommuneName(kommune));
}

function kommunePlace(kommune: Kommune): SearchPlace {
  const others = otherNames(kommune);
  return {
    n: kommuneName(kommune),
    u: urls.kommune(kommune.slug),
    ...(others.length > 0 ? { a: others } : {}),
  };
}

const isRegion = (name: string): boolean => REGIONS.some((region) => region === name);
const isTilsyn = (name: string): boolean => TILSYN.some((tilsyn) => tilsyn === name);
const regions: SearchPlace[] = REGIONS.map((name) => ({
  n: name,
  a: [`Region ${name}`, ...(isTilsyn(name) ? [`Socialtilsyn ${name}`] : [])],
}));
/** The part of the country that a socialtilsyn is asked for by, though its area is another. */
const ASKED_BY: Partial<Record<(typeof TILSYN)[number], string[]>> = { Nord: ["Nordjylland", "nordjysk"] };
const tilsyn: SearchPlace[] = TILSYN.filter((name) => !isRegion(name)).map((name) => ({
  n: name,
  a: [`Socialtilsyn ${name}`, ...(ASKED_BY[name] ?? [])],
}));
const houses: SearchPlace[] = erhvervshuse.map(({ erhvervshus, kort }) => ({ n: erhvervshus, a: [kort] }));

/** Every place that a search can be about: municipalities, then regions, socialtilsyn and erhvervshuse. */
export const places: SearchPlace[] = [...inOrder.map(kommunePlace), ...regions, ...tilsyn, ...houses];

const byCode = new Map(inOrder.map(({ kommunekode }, at) => [kommunekode, at]));
const byName = new Map(places.flatMap(({ n }, at) => (at < inOrder.length ? [] : [[n, at] as const])));

/** The number of a municipality among the places. */
export const placeOfKommune = (kommunekode: number): number | undefined => byCode.get(kommunekode);

/** The number of another place among the places: a region, a socialtilsyn or an erhvervshus, as a column of places names it. */
export const placeNamed = ({ role, codeList }: Column, code: string): number | undefined =>
  role === "place" && codeList !== "kommune" ? byName.get(code) : undefined;
