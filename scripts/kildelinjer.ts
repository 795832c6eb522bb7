import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sourceRow } from "../src/model/source.ts";
import { discoverDatasets } from "./data/discover.ts";
import { runPipeline } from "./data/pipeline.ts";
import { readDataFiles } from "./data/read-files.ts";
import { report } from "./data/report.ts";
import { documentsFolder } from "./provenance/documents-folder.ts";
import { OWN_EXTRACTS, readExtracts } from "./provenance/documents.ts";
import { makeSourceLines } from "./provenance/make-source-lines.ts";
import { readSourceLines, SOURCE_LINES, sourceLinesFile, sourceLinesText } from "./provenance/source-line-file.ts";

/**
 * Reads the lines that the published rows name out of the text extracts of the sources, and writes them, so that the site can
 * show them. The lines are committed; run this when rows name other lines or a text is another: npm run kildelinjer.
 */
const project = resolve(import.meta.dirname, "..");
const folder = documentsFolder(project);

const { files } = await readDataFiles(project);
// Lines that are out of step are what this command is for, and must not stop it.
const tables = new Map([...files].filter(([file]) => !file.startsWith(`${SOURCE_LINES}/`)));
const { output, problems } = runPipeline(tables, await discoverDatasets(project));
const rows = [...output.values()].flatMap((value) => ("rows" in value ? value.rows : []));
const sources = sourceRow.array().parse(output.get("kilder.json") ?? []);
const kept = new Map(
  sources.flatMap(({ kilde }) => {
    const lines = readSourceLines(files.get(sourceLinesFile(kilde)) ?? new Uint8Array());
    return lines ? [[kilde, lines] as const] : [];
  }),
);
const made = makeSourceLines(
  sources,
  rows,
  await readExtracts([folder, join(project, OWN_EXTRACTS)], sources),
  kept,
  folder,
);
const wrong = [...problems, ...made.problems];
if (wrong.length > 0) {
  console.error(report(wrong));
  process.exitCode = 1;
} else {
  await mkdir(join(project, SOURCE_LINES), { recursive: true });
  for (const [file, lines] of made.files) await writeFile(join(project, file), sourceLinesText(lines));
  for (const line of made.told) console.log(`  ${line}`);
}
