import { parse } from "csv-parse/sync";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Files } from "../../../scripts/data/files.ts";
import { GUARDS, guardsText, raised } from "../../../scripts/data/guards.ts";
import { runPipeline } from "../../../scripts/data/pipeline.ts";
import type { Guards } from "../../../src/model/guards.ts";
import { datasets, files } from "./the-data.ts";

/** The papers that the tables were first read from. What comes later comes from others, and changes no test of these. */
const FIRST = new Set([
  "kkr-nordjylland-2018-09",
  "kkr-nordjylland-2020-06",
  "kkr-sjaelland-2022-09",
  "kkr-nordjylland-2024-09",
]);
/** Where a row of any of the tables names its papers. */
const NAMED = ["kilde", "kilde_a"];

const NO_GUARDS: Guards = { raekker: 0, opslag: 0, kontroller: 0, uoverensstemmelser: 0, daekning: 0 };

/** The rows of a CSV text that a rule keeps, as they are written. */
function keep(text: string, rule: (row: Record<string, string>) => boolean): string {
  const records: { raw: string; record: Record<string, string> }[] = parse(text, {
    columns: true,
    raw: true,
    bom: true,
  });
  const head = text.slice(0, text.indexOf("\n") + 1);
  return (
    head +
    records
      .filter(({ record }) => rule(record))
      .map(({ raw }) => raw)
      .join("")
  );
}

/** The contradictions that the first papers hold, by id. */
function firstContradictions(all: Files): ReadonlySet<string | undefined> {
  const rows: Record<string, string>[] = parse(Buffer.from(all.get("data/anomalies.csv") ?? ""), {
    columns: true,
    bom: true,
  });
  return new Set(rows.filter(({ kilde_a = "" }) => FIRST.has(kilde_a)).map(({ id }) => id));
}

/** The files as they were before any papers but the first: what a true new year adds is left out. */
function settled(all: Files): { files: Files; own: Dataset[] } {
  const kept = new Map(all);
  const contradictions = firstContradictions(all);
  for (const [file, bytes] of all) {
    if (!file.endsWith(".csv")) continue;
    const text = keep(Buffer.from(bytes).toString("utf8"), (row) => {
      const { uoverensstemmelse = "" } = row;
      const ownPapers = NAMED.every((name) => row[name] === undefined || FIRST.has(row[name]));
      return ownPapers && (uoverensstemmelse === "" || contradictions.has(uoverensstemmelse));
    });
    const isEmptied = file.startsWith("data/raw/") && text.trimEnd().split("\n").length === 1;
    if (isEmptied) kept.delete(file);
    else kept.set(file, Buffer.from(text));
  }
  // What guards the tables is counted anew: there are fewer rows to guard.
  const own = datasets.filter(({ raw }) => kept.has(`data/raw/${raw}`));
  const unguarded = own.map(({ id }) => ({ datasaet: id, ...NO_GUARDS, grund: null }));
  const { output } = runPipeline(kept.set(GUARDS, Buffer.from(guardsText(unguarded))), own);
  const now = new Map([...output.values()].flatMap((value) => ("guards" in value ? [[value.id, value.guards]] : [])));
  return { files: kept.set(GUARDS, Buffer.from(guardsText(raised(unguarded, now)))), own };
}

/** The project's own tables without what papers of later meetings have added to them, and the datasets that have any then. */
export const { files: settledFiles, own: settledDatasets } = settled(files);
