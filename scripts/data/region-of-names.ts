import type { Column } from "../../src/model/shape.ts";
import { freelyNamed } from "./freely-named.ts";
import type { Problem } from "./problem.ts";
import { isRegion } from "./region-problems.ts";
import type { Row } from "./rows.ts";

/** A column names things of one region each when so many of its names, of those in more than one row, stand with one region. */
const SHARE = 0.8;
/** Of a name in so many rows of another region one row is wrong; more rows are wrong together when they are as much fewer. */
const FEWEST = 2;
const AS_MANY = 3;

interface Member {
  region: string;
  row: number;
}

/**
 * The rows with a name whose other rows all lie in another region, in columns where each name belongs to one region. A name that
 * no other row has is left alone. rows[i] stands in row i + 2.
 */
export function regionOfNames(file: string, columns: readonly Column[], rows: readonly Row[]): Problem[] {
  const names = columns.filter(freelyNamed);
  return columns.filter(isRegion).flatMap(({ name: region }) =>
    names.flatMap(({ name: column }) => {
      const groups = [...membersByName(rows, column, region)].filter(([, members]) => members.length > 1);
      return belongToRegions(groups.map(([, members]) => members))
        ? groups.flatMap(([name, members]) => astray(members).map((one) => problemOf(file, column, name, one)))
        : [];
    }),
  );
}

function membersByName(rows: readonly Row[], column: string, region: string): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const [index, row] of rows.entries()) {
    const [name, written] = [row[column], row[region]];
    if (typeof name !== "string" || typeof written !== "string") continue;
    groups.set(name, [...(groups.get(name) ?? []), { region: written, row: index + 2 }]);
  }
  return groups;
}

/** Whether nearly every name stands with one region, and not all with the same. */
function belongToRegions(groups: readonly (readonly Member[])[]): boolean {
  const single = groups.filter((members) => new Set(members.map(({ region }) => region)).size === 1);
  const regions = new Set(single.map(([first]) => first?.region));
  return regions.size > 1 && single.length >= groups.length * SHARE;
}

/** The members of a name outside the region of nearly all its others, with that region and how many rows have it. */
function astray(members: readonly Member[]): (Member & { right: string; count: number })[] {
  const [[right, most = []] = [], ...others] = [...Map.groupBy(members, ({ region }) => region)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const few = others.flatMap(([, some]) => some);
  if (right === undefined || most.length < FEWEST) return [];
  if (few.length > 1 && few.length * AS_MANY > most.length) return [];
  return few.map((one) => ({ ...one, right, count: most.length }));
}

function problemOf(
  file: string,
  column: string,
  value: string,
  { region, row, right, count }: Member & { right: string; count: number },
): Problem {
  return {
    ...{ file, row, column, value },
    expected: `et navn i ${region}, som er rækkens region; de ${count} andre rækker med dette navn ligger i ${right}`,
    action: `Se efter i kilden, og ret navnet eller regionen. Har begge regioner noget med det navn, så skriv regionen efter det: »${value} (${region})«.`,
  };
}
