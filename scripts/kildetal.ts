import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { kommuneRow } from "../src/model/kommune.ts";
import { sourceRow } from "../src/model/source.ts";
import { readDataFiles } from "./data/read-files.ts";
import { DIGESTS } from "./data/read-digests.ts";
import { readTable } from "./data/read-table.ts";
import { report } from "./data/report.ts";
import { documentsFolder } from "./provenance/documents-folder.ts";
import { OWN_EXTRACTS, readExtracts } from "./provenance/documents.ts";
import { kommuneNames } from "./provenance/kommune-names.ts";
import { makeDigests } from "./provenance/make-digests.ts";

/**
 * Reads the text extracts of the sources and writes their digests, in which the data step looks numbers up. The digests are
 * committed; run this when a source is new or its text is another: npm run kildetal.
 */
const project = resolve(import.meta.dirname, "..");
const folder = documentsFolder(project);
const target = join(project, DIGESTS);

const { files } = await readDataFiles(project);
const table = readTable(files, { file: "data/sources.csv", schema: sourceRow, key: ["kilde"] }, undefined);
const list = readTable(files, { file: "data/kommuner.csv", schema: kommuneRow, key: ["kommunekode"] }, undefined);
const wrong = [...table.problems, ...list.problems];
if (wrong.length > 0) {
  console.error(report(wrong));
  process.exitCode = 1;
} else {
  const sources = sourceRow.array().parse(table.rows);
  const names = sources.flatMap(({ udtraek }) => udtraek.split("|"));
  await mkdir(target, { recursive: true });
  const named = kommuneNames(kommuneRow.array().parse(list.rows));
  const made = makeDigests(
    names,
    await readExtracts([folder, join(project, OWN_EXTRACTS)], sources),
    await readdir(target),
    folder,
    named,
  );
  if (made.problems.length > 0) {
    console.error(report(made.problems));
    process.exitCode = 1;
  }
  for (const [name, text] of made.digests) await writeFile(join(target, name), text);
  for (const line of made.problems.length > 0 ? [] : made.lines) console.log(`  ${line}`);
}
