import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { number } from "../src/lib/format.ts";
import { sourceRow } from "../src/model/source.ts";
import { readDataFiles } from "./data/read-files.ts";
import { DIGESTS } from "./data/read-digests.ts";
import { readTable } from "./data/read-table.ts";
import { report } from "./data/report.ts";
import { digestOf, digestText } from "./provenance/digest.ts";
import { documentsFolder } from "./provenance/documents-folder.ts";
import { readExtracts } from "./provenance/documents.ts";

/**
 * Reads the text extracts of the sources and writes their digests, in which the data step looks numbers up. The digests are
 * committed; run this when a source is new or its text is another: npm run kildetal.
 */
const project = resolve(import.meta.dirname, "..");
const folder = documentsFolder(project);
const target = join(project, DIGESTS);

const { files } = await readDataFiles(project);
const table = readTable(files, { file: "data/sources.csv", schema: sourceRow, key: ["kilde"] }, undefined);
if (table.problems.length > 0) {
  console.error(report(table.problems));
  process.exitCode = 1;
} else {
  const sources = sourceRow.array().parse(table.rows);
  const texts = await readExtracts(folder, sources);
  const names = sources.flatMap(({ udtraek }) => udtraek.split("|"));
  await mkdir(target, { recursive: true });
  for (const name of names) {
    const text = texts.get(name);
    if (text === undefined) {
      console.log(`  ${name} findes ikke i ${folder}. Er den læst ind før, står dens tal som før.`);
      continue;
    }
    const digest = digestOf(text);
    await writeFile(join(target, jsonName(name)), digestText(digest));
    console.log(`  ${name}: ${number(digest.linjer)} linjer, tal på ${number(Object.keys(digest.tal).length)} af dem`);
  }
  const wanted = new Set(names.map(jsonName));
  for (const old of (await readdir(target)).filter((file) => !wanted.has(file))) await rm(join(target, old));
}

/** The file of an extract's digest: the name of the extract, but for its ending. */
function jsonName(extract: string): string {
  return extract.replace(/\.txt$/, ".json");
}
