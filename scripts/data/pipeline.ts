import { withAddedChoices } from "../../src/model/added-choice.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Guards } from "../../src/model/guards.ts";
import type { Published } from "../../src/model/published.ts";
import { addAll } from "./add-all.ts";
import { coverageUse } from "./coverage-use.ts";
import type { Files } from "./files.ts";
import { fallenGuards, unguarded } from "./guards.ts";
import { lostTerms } from "./lost-terms.ts";
import { missingMembers } from "./missing-members.ts";
import { asIfRead, missingDigests, sourcesLost, type Unread } from "./missing-digests.ts";
import type { Problem } from "./problem.ts";
import { isAboutTotals, publish } from "./publish.ts";
import { readDigests } from "./read-digests.ts";
import { readReleases } from "./read-releases.ts";
import { readTable } from "./read-table.ts";
import { readShared, type SharedTables } from "./shared-tables.ts";
import { similarKommuner } from "./similar-kommuner.ts";
import { sourceLines } from "./source-lines.ts";
import { sourcesJudge } from "./sources-judge.ts";
import { strayFiles } from "./stray.ts";

/** The files to publish: path under the output folder → value to write as JSON. Empty when there are problems. */
export type Output = ReadonlyMap<string, Published | readonly object[]>;

/** How a run came out. */
export interface Run {
  output: Output;
  problems: Problem[];
  /** What a person should know although nothing is wrong, as Danish sentences. */
  notices: string[];
}

/**
 * Reads and checks every table of `data/`. Everything wrong in every file is collected before giving up,
 * so that one run tells all. Where a shared table is wrong, what depends on it is left unjudged rather than
 * blamed: names when a code list is wrong, and what holds between rows when any shared table is. Nothing is read
 * from disk or written.
 */
export function runPipeline(files: Files, declared: readonly Dataset[]): Run {
  const { shared, problems: inShared } = readShared(files, declared);
  const datasets = declared.map((dataset) => withAddedChoices(dataset, shared.choices));
  const { digests, problems: inDigests } = readDigests(files);
  const judge = sourcesJudge(shared, digests);
  const { releases, problems: inReleases } = readReleases(files, shared.releases);
  const problems = [...strayFiles(files.keys(), datasets), ...inShared, ...inDigests, ...inReleases];
  if (inShared.length === 0) addAll(problems, judge.shared());
  const known = new Map(shared.anomalies.map((anomaly) => [anomaly.id, anomaly.vaerdi_b]));
  const { lists, totals, explained } = shared;
  const surroundings = lists && inShared.length === 0 ? { lists, totals, explained, anomalies: known } : undefined;

  const output = new Map<string, Published | readonly object[]>([
    ["kommuner.json", shared.kommuner],
    ["erhvervshuse.json", shared.erhvervshuse],
    ["kilder.json", judge.sources()],
    ["uoverensstemmelser.json", shared.anomalies],
    ["daekning.json", shared.coverage],
    ["ordbog.json", shared.terms],
    ["synonymer.json", shared.synonyms],
    ["tilbageholdt.json", shared.heldBack],
    ["valgmuligheder.json", shared.choices],
    ["udgivelser.json", releases],
    ["lignende.json", []],
  ]);
  const alike = theOneWithLikeness(datasets);
  const guards = new Map<string, Guards>();
  const unread = new Map<string, Unread>();
  for (const dataset of datasets) {
    const table = readTable(files, { file: `data/raw/${dataset.raw}`, schema: dataset.row, key: dataset.key }, lists);
    addAll(problems, table.problems);
    if (!surroundings || table.problems.length > 0) continue;
    // Where a number is not what the source says, what follows from it is not told as well.
    const judged = judge.table(dataset, table.rows);
    addAll(problems, judged.problems);
    if (judged.problems.length > 0) continue;
    const result = publish(dataset, table.rows, surroundings);
    // Totals do not add up when rows are gone: they are told when the rows are back, or let go.
    const before = shared.guards.find(({ datasaet }) => datasaet === dataset.id);
    const lost = !result.published && before !== undefined && table.rows.length < before.raekker;
    if (lost) guards.set(dataset.id, { ...before, raekker: table.rows.length, opslag: judged.found });
    addAll(problems, lost ? result.problems.filter((problem) => !isAboutTotals(problem)) : result.problems);
    if (!result.published) continue;
    const own = guardsOf(result.published, judged.found, shared);
    guards.set(dataset.id, own);
    unread.set(dataset.id, judged.unread);
    output.set(`datasets/${dataset.id}.json`, { ...result.published, guards: own });
    if (dataset === alike?.dataset) {
      output.set("lignende.json", similarKommuner(alike.likeness, result.published.rows));
    }
  }
  const published = rowsBy(output);
  const read = sourceLines(files, shared.sources, [...published.values()].flat(), digests);
  output.set("kildelinjer.json", read.lines);
  if (inShared.length === 0) addAll(problems, read.problems);
  if (inShared.length + inDigests.length === 0) {
    const kept = shared.guards;
    addAll(problems, missingDigests(shared.sources, digests, sourcesLost(kept, guards, unread)));
    addAll(problems, fallenGuards(kept, asIfRead(guards, unread), datasets));
    addAll(problems, unguarded(kept, guards));
    const cited = { rows: published, totals, anomalies: shared.anomalies };
    addAll(problems, coverageUse(shared.coverage, shared.sources, cited));
    const held = new Set([...totals, ...explained].flatMap(({ uoverensstemmelse }) => uoverensstemmelse ?? []));
    // A number that a table lacks may stand in one that could not be read.
    if (published.size === datasets.length) addAll(problems, lostTerms(shared.anomalies, { rows: published, held }));
  }
  return {
    output: problems.length > 0 ? new Map() : output,
    problems: missingMembers(judge.gathered(problems)),
    notices: [...judge.notices(), ...read.notices],
  };
}

/** The rows of the datasets that are published, by their id. */
const rowsBy = (output: Output): Map<string, Published["rows"]> =>
  new Map([...output.values()].flatMap((value) => ("rows" in value ? [[value.id, value.rows]] : [])));

/** How much of each kind guards a dataset. */
function guardsOf(
  { id, rows, checks }: Pick<Published, "id" | "rows" | "checks">,
  opslag: number,
  { anomalies, coverage }: SharedTables,
): Guards {
  return {
    raekker: rows.length,
    opslag,
    kontroller: checks.reduce((all, { outcomes }) => all + outcomes.length, 0),
    uoverensstemmelser: anomalies.filter(({ dataset }) => dataset === id).length,
    daekning: coverage.filter(({ datasaet }) => datasaet?.split("|").includes(id)).length,
  };
}

/** The dataset that says what makes municipalities alike. Throws when several do, since only one of them would be heard. */
function theOneWithLikeness(datasets: readonly Dataset[]) {
  const declared = datasets.flatMap((dataset) => (dataset.likeness ? [{ dataset, likeness: dataset.likeness }] : []));
  if (declared.length > 1) {
    throw new TypeError(`likeness is declared by ${declared.map(({ dataset }) => dataset.id).join(", ")}; one may`);
  }
  return declared[0];
}
