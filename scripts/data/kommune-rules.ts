import { lowerCase } from "../../src/lib/lower-case.ts";
import { slugOf } from "../../src/lib/slug-of.ts";
import { kommuneName, type Kommune, type Kommunekode } from "../../src/model/kommune.ts";
import { nameKey } from "./name-key.ts";
import type { Problem } from "./problem.ts";
import { isSpellingOf, regionNamed } from "./spelling-of.ts";

const FILE = "data/kommuner.csv";
const OFFICIAL = "data/kommunekoder.csv";

/** What is wrong with the list of municipalities taken as a whole. kommuner[i] stands in row i + 2. */
export function kommuneProblems(kommuner: readonly Kommune[], official: readonly Kommunekode[]): Problem[] {
  return [
    ...wrongCodes(kommuner, official),
    ...wrongCouncils(kommuner),
    ...wrongPlaces(kommuner, official),
    ...wrongSpellings(kommuner),
  ];
}

function wrongCodes(kommuner: readonly Kommune[], official: readonly Kommunekode[]): Problem[] {
  const codes = new Map(official.map(({ kommunekode, kommune }) => [nameKey(kommune), kommunekode]));
  const wrong = kommuner.flatMap(({ kommunekode, kommune }, index): Problem[] => {
    const right = codes.get(nameKey(kommune));
    const place = { file: FILE, row: index + 2 };
    if (right === undefined) {
      const action = `Ret navnet. Er kommunen ny, så skal en udvikler først danne ${OFFICIAL} igen.`;
      return [{ ...place, column: "kommune", value: kommune, expected: `en kommune, der står i ${OFFICIAL}`, action }];
    }
    if (right === kommunekode) return [];
    const own = misnamed(kommuner[index], official);
    if (own) {
      const expected = `${own.kommune}, som koden ${kommunekode}, stedet og slug hører til`;
      const action = `Skriv ${own.kommune}. Er to navne byttet om, så byt navnene tilbage.`;
      return [{ ...place, column: "kommune", value: kommune, expected, action }];
    }
    const expected = `${right}, som er koden for ${kommune} i ${OFFICIAL}`;
    const action = "Ret koden. Er to kommuner byttet om, så ret dem begge.";
    return [{ ...place, column: "kommunekode", value: String(kommunekode), expected, action }];
  });
  const named = new Set(kommuner.map(({ kommune }) => nameKey(kommune)));
  const absent = official
    .filter(({ kommune }) => !named.has(nameKey(kommune)))
    .map(({ kommunekode, kommune }): Problem => {
      const action = "Hent rækken fra den forrige udgave af filen.";
      return { file: FILE, expected: `en række for ${kommune} med koden ${kommunekode}; den mangler`, action };
    });
  return [...wrong, ...absent];
}

function wrongCouncils(kommuner: readonly Kommune[]): Problem[] {
  return kommuner.flatMap(({ region, kkr }, index) =>
    region === kkr
      ? []
      : [
          {
            ...{ file: FILE, row: index + 2, column: "kkr", value: kkr },
            expected: `${region}, for en kommunes KKR er det i dens region`,
            action: "Ret den af de to, der er forkert.",
          },
        ],
  );
}

/** The municipality whose code, place and slug a row has under the name of another: then the name is what is wrong. */
export const misnamed = (row: Kommune | undefined, official: readonly Kommunekode[]): Kommunekode | undefined =>
  official.find(
    ({ kommunekode, kommune }) =>
      row?.kommunekode === kommunekode &&
      nameKey(row.kommune) !== nameKey(kommune) &&
      nameKey(kommuneName(row)) === nameKey(kommune) &&
      nameKey(slugOf(kommune)) === nameKey(row.slug),
  );

/** Places in running text that do not hold the name of their municipality. One whose name is wrong is told of that. */
function wrongPlaces(kommuner: readonly Kommune[], official: readonly Kommunekode[]): Problem[] {
  const known = new Set(official.map(({ kommune }) => nameKey(kommune)));
  return kommuner.flatMap((row, index) => {
    const { kommune, sted } = row;
    if (misnamed(row, official)) return [];
    if (!known.has(nameKey(kommune)) || nameKey(kommuneName({ sted })) === nameKey(kommune)) return [];
    const expected = `»i« eller »på« og kommunens navn, som er ${kommune}`;
    const action = "Ret stedet. Et s efter navnet må udelades, som i »i Vesthimmerland«.";
    return [{ file: FILE, row: index + 2, column: "sted", value: sted, expected, action }];
  });
}

/** Spellings that are none of their municipality's, and those that stand for two, one of which would get the other's figures. */
function wrongSpellings(kommuner: readonly Kommune[]): Problem[] {
  const owners = new Map<string, Kommune>();
  return kommuner.flatMap((kommune, index) =>
    [kommune.kommune, ...(kommune.aliasser?.split("|") ?? [])].flatMap((spelling, position): Problem[] => {
      const isAlias = position > 0;
      const place = { file: FILE, row: index + 2, column: isAlias ? "aliasser" : "kommune", value: spelling };
      if (isAlias && spelling !== "" && !isSpellingOf(spelling, kommune.kommune))
        return [{ ...place, ...otherName(spelling, kommune, kommuner) }];
      const lower = lowerCase(spelling).replace(/ kommune$/, "");
      const owner = owners.get(lower);
      if (!owner) owners.set(lower, kommune);
      if (lower !== "" && (!owner || owner === kommune)) return [];
      const expected = owner ? `en stavemåde, der ikke også står ved ${owner.kommune}` : "en stavemåde mellem to |";
      return [{ ...place, expected, action: "Slet stavemåden det ene sted." }];
    }),
  );
}

/** What is told of a spelling that is a region's, another municipality's, or no likely one of its own. */
function otherName(
  spelling: string,
  { kommune }: Kommune,
  kommuner: readonly Kommune[],
): Pick<Problem, "expected" | "action"> {
  const region = regionNamed(spelling);
  const other = kommuner.find((one) => nameKey(one.kommune) === nameKey(spelling.replace(/ kommune$/i, "")));
  const instead = region ? `; ${region} er en region` : other ? `; ${other.kommune} er en anden kommune` : "";
  const action =
    "Slet stavemåden. Den ville give kommunen alt, hvor ordet står. Mener kilden kommunen, så skriv dens navn i tabellen.";
  return { expected: `en stavemåde, der ligner navnet ${kommune}, eller en forkortelse med punktum${instead}`, action };
}
