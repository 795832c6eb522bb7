import type { z } from "zod";
import { addedChoiceRow, type AddedChoice } from "../../src/model/added-choice.ts";
import { anomalyRow, type Anomaly } from "../../src/model/anomaly.ts";
import type { CodeLists } from "../../src/model/code-lists.ts";
import { coverageRow, type Coverage } from "../../src/model/coverage.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { explainedCheckRow, type ExplainedCheck } from "../../src/model/explained-check.ts";
import { erhvervshusRow, type Erhvervshus } from "../../src/model/erhvervshus.ts";
import { guardRow, type GuardRow } from "../../src/model/guards.ts";
import { heldBackRow, type HeldBack } from "../../src/model/held-back.ts";
import { kommunekodeRow, kommuneRow, type Kommune } from "../../src/model/kommune.ts";
import { printedTotalRow, type PrintedTotal } from "../../src/model/printed-total.ts";
import { sourceRow, type Source } from "../../src/model/source.ts";
import { releaseRow, type ReleaseRow } from "../../src/model/release.ts";
import { synonymRow, type Synonym } from "../../src/model/synonym.ts";
import { termRow, type Term } from "../../src/model/term.ts";
import { accountProblems } from "./account-problems.ts";
import { CHOICES, choiceProblems } from "./choice-problems.ts";
import { codeLists } from "./code-lists.ts";
import type { Files } from "./files.ts";
import { addAll } from "./add-all.ts";
import { computedValues } from "./computed-values.ts";
import { glossaryProblems } from "./glossary-rules.ts";
import { GUARDS } from "./guards.ts";
import { kommuneProblems, misnamed } from "./kommune-rules.ts";
import { outlineProblems } from "./outline-problems.ts";
import type { Problem } from "./problem.ts";
import { readTable, type TableForm } from "./read-table.ts";
import { unknownColumns, unknownDatasets, unknownInCoverage } from "./references.ts";
import { slugProblems } from "./slug-problems.ts";
import { sourceProblems } from "./source-rules.ts";

const KOMMUNER = {
  file: "data/kommuner.csv",
  schema: kommuneRow,
  key: ["kommunekode"],
  unique: [["kommune"], ["slug"], ["flise_x", "flise_y"]],
};
const KOMMUNEKODER = {
  file: "data/kommunekoder.csv",
  schema: kommunekodeRow,
  key: ["kommunekode"],
  unique: [["kommune"]],
};
const ERHVERVSHUSE = {
  file: "data/erhvervshuse.csv",
  schema: erhvervshusRow,
  key: ["erhvervshus"],
  unique: [["kort"], ["slug"]],
};
const SOURCES = { file: "data/sources.csv", schema: sourceRow, key: ["kilde"] };
const ANOMALIES = { file: "data/anomalies.csv", schema: anomalyRow, key: ["id"] };
const TOTALS = {
  file: "data/printed-totals.csv",
  schema: printedTotalRow,
  key: ["dataset", "hvor", "kolonne", "beregning", "af", "kilde"],
};
const EXPLAINED = {
  file: "data/explained-checks.csv",
  schema: explainedCheckRow,
  key: ["dataset", "kontrol", "tilfaelde"],
};
const COVERAGE = { file: "data/coverage.csv", schema: coverageRow, key: ["kilde", "tabel"] };
const GUARD_ROWS = { file: GUARDS, schema: guardRow, key: ["datasaet"] };
const TERMS = { file: "data/ordbog.csv", schema: termRow, key: ["slug"] };
const HELD_BACK = {
  file: "data/tilbageholdt.csv",
  schema: heldBackRow,
  key: ["side", "navn"],
  mayBeEmpty: true as const,
};
const ADDED_CHOICES = {
  file: CHOICES,
  schema: addedChoiceRow,
  key: ["dataset", "kolonne", "vaerdi"],
  mayBeEmpty: true as const,
};
const RELEASES = { file: "data/udgivelser.csv", schema: releaseRow, key: ["udgivelse"], mayBeEmpty: true as const };
const SYNONYMS = { file: "data/synonymer.csv", schema: synonymRow, key: ["ord"] };

/** The tables that all datasets share. A table with a problem is empty here. */
export interface SharedTables {
  kommuner: Kommune[];
  erhvervshuse: Erhvervshus[];
  sources: Source[];
  anomalies: Anomaly[];
  totals: PrintedTotal[];
  explained: ExplainedCheck[];
  coverage: Coverage[];
  terms: Term[];
  synonyms: Synonym[];
  guards: GuardRow[];
  heldBack: HeldBack[];
  choices: AddedChoice[];
  releases: ReleaseRow[];
  /** What names are resolved against; absent when one of the code lists is wrong. */
  lists: CodeLists | undefined;
}

/** Reads and judges the shared tables, alone and against the declared datasets. */
export function readShared(files: Files, datasets: readonly Dataset[]): { shared: SharedTables; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <S extends z.ZodObject>(form: TableForm & { schema: S }, lists?: CodeLists) => {
    const table = readTable(files, form, lists);
    addAll(problems, table.problems);
    return table.problems.length > 0 ? [] : form.schema.array().parse(table.rows);
  };
  const kommuner = read(KOMMUNER);
  const official = read(KOMMUNEKODER);
  const erhvervshuse = read(ERHVERVSHUSE);
  const sources = read(SOURCES);
  if (kommuner.length > 0 && official.length > 0) addAll(problems, kommuneProblems(kommuner, official));
  addAll(problems, [
    ...slugProblems(
      KOMMUNER.file,
      kommuner.map(({ kommune, slug }) => ({ name: kommune, slug })),
    ).filter(({ row = 0 }) => !misnamed(kommuner[row - 2], official)),
    ...sourceProblems(sources),
    ...outlineProblems(files, kommuner),
  ]);
  const lists = problems.length > 0 ? undefined : codeLists(kommuner, erhvervshuse, sources);
  const anomalies = read(ANOMALIES, lists);
  const totals = read(TOTALS, lists);
  const explained = read(EXPLAINED, lists);
  const coverage = read(COVERAGE, lists);
  const terms = read(TERMS, lists);
  const synonyms = read(SYNONYMS, lists);
  const guards = read(GUARD_ROWS, lists);
  const heldBack = read(HELD_BACK, lists);
  const choices = read(ADDED_CHOICES, lists);
  const releases = read(RELEASES, lists);
  addAll(problems, [
    ...unknownDatasets("data/anomalies.csv", anomalies, datasets),
    ...unknownDatasets(CHOICES, choices, datasets),
    ...choiceProblems(choices, datasets),
    ...computedValues(anomalies),
    ...accountProblems(TOTALS.file, totals, anomalies, { valued: true }),
    ...accountProblems(EXPLAINED.file, explained, anomalies, { valued: false }),
    ...unknownDatasets("data/printed-totals.csv", totals, datasets),
    ...unknownDatasets("data/explained-checks.csv", explained, datasets),
    ...unknownInCoverage("data/coverage.csv", coverage, datasets),
    ...unknownColumns("data/printed-totals.csv", totals, datasets),
    ...glossaryProblems(terms),
    ...slugProblems(
      TERMS.file,
      terms.map(({ ord, slug }) => ({ name: ord, slug })),
    ),
  ]);
  return {
    shared: {
      ...{ kommuner, erhvervshuse, sources, anomalies, totals, explained, coverage, terms, synonyms, guards },
      ...{ heldBack, choices, releases },
      lists,
    },
    problems,
  };
}
