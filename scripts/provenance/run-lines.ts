import type { Row } from "../../src/model/row.ts";
import { sourceRow, type Source } from "../../src/model/source.ts";
import type { Files } from "../data/files.ts";
import type { Run } from "../data/pipeline.ts";
import { readSourceLines, sourceLinesFile, type LineTexts } from "./source-line-file.ts";

/** What the lines of the sources are made from: the sources and rows that a run of the data step publishes, and the lines kept before. */
export function runLines(
  { output }: Run,
  files: Files,
): { sources: Source[]; rows: Row[]; kept: Map<string, LineTexts> } {
  const sources = sourceRow.array().parse(output.get("kilder.json") ?? []);
  const kept = new Map(
    sources.flatMap(({ kilde }) => {
      const lines = readSourceLines(files.get(sourceLinesFile(kilde)) ?? new Uint8Array());
      return lines ? [[kilde, lines] as const] : [];
    }),
  );
  return { sources, rows: [...output.values()].flatMap((value) => ("rows" in value ? value.rows : [])), kept };
}
