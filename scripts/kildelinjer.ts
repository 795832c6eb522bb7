import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { discoverDatasets } from "./data/discover.ts";
import { runPipeline } from "./data/pipeline.ts";
import { readDataFiles } from "./data/read-files.ts";
import { report } from "./data/report.ts";
import { documentsFolder } from "./provenance/documents-folder.ts";
import { OWN_EXTRACTS, readExtracts } from "./provenance/documents.ts";
import { makeSourceLines } from "./provenance/make-source-lines.ts";
import { runLines } from "./provenance/run-lines.ts";
import { SOURCE_LINES, sourceLinesText } from "./provenance/source-line-file.ts";

/**
 * Reads the lines that the published rows name out of the text extracts of the sources, and writes them, so that the site can
 * show them. The lines are committed; run this when rows name other lines or a text is another: npm run kildelinjer.
 */
const project = resolve(import.meta.dirname, "..");
const folder = documentsFolder(project);

const { files } = await readDataFiles(project);
// Lines that are out of step are what this command is for, and must not stop it.
const tables = new Map([...files].filter(([file]) => !file.startsWith(`${SOURCE_LINES}/`)));
const run = runPipeline(tables, await discoverDatasets(project));
const { sources, rows, kept } = runLines(run, files);
const made = makeSourceLines(
  sources,
  rows,
  await readExtracts([folder, join(project, OWN_EXTRACTS)], sources),
  kept,
  folder,
);
const wrong = [...run.problems, ...made.problems];
if (wrong.length > 0) {
  console.error(report(wrong));
  process.exitCode = 1;
} else {
  await mkdir(join(project, SOURCE_LINES), { recursive: true });
  for (const [file, lines] of made.files) await writeFile(join(project, file), sourceLinesText(lines));
  for (const line of made.told) console.log(`  ${line}`);
}
