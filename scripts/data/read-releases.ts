import { changeRow, type Release, type ReleaseRow } from "../../src/model/release.ts";
import { changeCounts } from "./change-counts.ts";
import type { Files } from "./files.ts";
import type { Problem } from "./problem.ts";
import { readTable } from "./read-table.ts";

/** The log of the releases, the folder with what each changed, and in it the tables as they were last published. */
export const LOG = "data/udgivelser.csv";
export const RELEASES = "data/udgivelser";
export const KEPT_TABLES = `${RELEASES}/tabeller`;

export const changesFile = (version: number): string => `${RELEASES}/${version}.csv`;

const COUNTED = ["tabeller", "nye", "rettede", "fjernede"] as const;
const KEY = ["tabel", "raekke", "kolonne"];

/** The releases with what each changed. The first has no file: it knows of nothing before it. */
export function readReleases(files: Files, log: readonly ReleaseRow[]): { releases: Release[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const releases = log.map((release, index): Release => {
    const file = changesFile(release.udgivelse);
    const place = { file: LOG, row: index + 2 };
    const before = log[index - 1];
    if (before && (before.udgivelse >= release.udgivelse || before.dato > release.dato)) {
      const action = `Loggen bliver skrevet af npm run udgiv og skal ikke rettes i hånden. Hent ${LOG}, som den var.`;
      problems.push({ ...place, expected: "et højere nummer end rækken før og ingen tidligere dato", action });
    }
    if (release.tabeller === 0 || (index === 0 && !files.has(file))) return { ...release, aendringer: [] };
    const read = readTable(files, { file, schema: changeRow, key: KEY }, undefined);
    problems.push(...read.problems);
    if (read.problems.length > 0) return { ...release, aendringer: [] };
    const aendringer = changeRow.array().parse(read.rows);
    const counted = changeCounts(aendringer);
    for (const column of COUNTED) {
      const [said, count] = [release[column], counted[column]];
      if (said === count) continue;
      const action = `Loggen bliver skrevet af npm run udgiv og skal ikke rettes i hånden. Hent ${LOG} og ${file}, som de var.`;
      problems.push({ ...place, column, value: String(said), expected: `${count}, som der er i ${file}`, action });
    }
    return { ...release, aendringer };
  });
  return { releases, problems };
}
