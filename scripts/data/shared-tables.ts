import type { z } from "zod";
import { anomalyRow, type Anomaly } from "../../src/model/anomaly.ts";
import type { CodeLists } from "../../src/model/code-lists.ts";
import { coverageRow, type Coverage } from "../../src/model/coverage.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { explainedCheckRow, type ExplainedCheck } from "../../src/model/explained-check.ts";
import { erhvervshusRow, type Erhvervshus } from "../../src/model/erhvervshus.ts";
import { kommuneRow, type Kommune } from "../../src/model/kommune.ts";
import { printedTotalRow, type PrintedTotal } from "../../src/model/printed-total.ts";
import { sourceRow, type Source } from "../../src/model/source.ts";
import { termRow, type Term } from "../../src/model/term.ts";
import { codeLists } from "./code-lists.ts";
import type { Files } from "./files.ts";
import type { Problem } from "./problem.ts";
import { readTable } from "./read-table.ts";
import { unknownColumns, unknownDatasets, unknownInCoverage } from "./references.ts";

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
  /** What names are resolved against; absent when one of the code lists is wrong. */
  lists: CodeLists | undefined;
}

/** Reads and judges the shared tables, alone and against the declared datasets. */
export function readShared(files: Files, datasets: readonly Dataset[]): { shared: SharedTables; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <S extends z.ZodObject>(file: string, schema: S, key: string[], lists?: CodeLists) => {
    const table = readTable(files, { file, schema, key }, lists);
    problems.push(...table.problems);
    return table.problems.length > 0 ? [] : schema.array().parse(table.rows);
  };
  const kommuner = read("data/kommuner.csv", kommuneRow, ["kommunekode"]);
  const erhvervshuse = read("data/erhvervshuse.csv", erhvervshusRow, ["erhvervshus"]);
  const sources = read("data/sources.csv", sourceRow, ["kilde"]);
  const lists = problems.length > 0 ? undefined : codeLists(kommuner, erhvervshuse, sources);
  const anomalies = read("data/anomalies.csv", anomalyRow, ["id"], lists);
  const totals = read(
    "data/printed-totals.csv",
    printedTotalRow,
    ["dataset", "hvor", "kolonne", "beregning", "af", "kilde"],
    lists,
  );
  const explained = read("data/explained-checks.csv", explainedCheckRow, ["dataset", "kontrol", "tilfaelde"], lists);
  const coverage = read("data/coverage.csv", coverageRow, ["kilde", "tabel"], lists);
  const terms = read("data/ordbog.csv", termRow, ["slug"], lists);
  problems.push(
    ...unknownDatasets("data/anomalies.csv", anomalies, datasets),
    ...unknownDatasets("data/printed-totals.csv", totals, datasets),
    ...unknownDatasets("data/explained-checks.csv", explained, datasets),
    ...unknownInCoverage("data/coverage.csv", coverage, datasets),
    ...unknownColumns("data/printed-totals.csv", totals, datasets),
  );
  return {
    shared: { kommuner, erhvervshuse, sources, anomalies, totals, explained, coverage, terms, lists },
    problems,
  };
}
