import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { citedLinesOf } from "../../scripts/provenance/cited-lines.ts";
import { documentsFolder } from "../../scripts/provenance/documents-folder.ts";
import { readDocuments, readExtracts } from "../../scripts/provenance/documents.ts";
import { isLeftOut } from "../../scripts/provenance/left-out.ts";
import { makeSourceLines } from "../../scripts/provenance/make-source-lines.ts";
import { readSourceLines, sourceLinesFile, sourceLinesText } from "../../scripts/provenance/source-line-file.ts";
import { published, sourceLines, sources } from "../../src/catalogue.ts";
import { files } from "./shared-table.ts";

const folder = documentsFolder(process.cwd());
const read = sources.filter(({ udtraek }) => udtraek.split("|").every((name) => existsSync(`${folder}/${name}`)));
const rows = published.flatMap((dataset) => dataset.rows);
const cited = citedLinesOf(rows.map(({ kilde, linjer }) => ({ kilde: String(kilde), linjer: String(linjer) })));
const bytesOf = (kilde: string) => files.get(sourceLinesFile(kilde)) ?? new Uint8Array();

test("of every source that has been read in there is every line that a published row names, and no other", () => {
  for (const { kilde } of sources.filter(({ laest_ind }) => laest_ind)) {
    // After a change of the rows: npm run kildelinjer.
    expect([...(readSourceLines(bytesOf(kilde))?.keys() ?? [])], kilde).toEqual(cited.get(kilde));
  }
});

test("the file of a source is read back as it was written", () => {
  const lines = new Map([
    ["1", ' "a", b '],
    ["000:7", "\t"],
  ]);
  expect(readSourceLines(Buffer.from(sourceLinesText(lines)))).toEqual(lines);
});

describe.skipIf(read.length === 0)("held against the documents", () => {
  test("every line has the text of the document, but for what is left out", async () => {
    const { cited: textOf } = await readDocuments(folder, read);
    const whole = sourceLines.filter(
      ({ kilde, tekst }) => read.some((one) => one.kilde === kilde) && !isLeftOut(tekst),
    );
    expect(whole.filter(({ kilde, linje, tekst }) => textOf(kilde, linje) !== tekst)).toEqual([]);
  });

  test("the command would write the files as they are", async () => {
    const made = makeSourceLines(read, rows, await readExtracts([folder], read), new Map(), folder);
    const wrong = [...made.files].filter(([file, lines]) => {
      return Buffer.from(files.get(file) ?? []).toString("utf8") !== sourceLinesText(lines);
    });
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  test("no name that is left out on one line stands on another", async () => {
    const { cited: textOf } = await readDocuments(folder, read);
    const names = sourceLines
      .filter(({ kilde, tekst }) => isLeftOut(tekst) && read.some((one) => one.kilde === kilde))
      .flatMap(({ kilde, linje, tekst }) => leftOutOf(textOf(kilde, linje), tekst));
    const all = sourceLines.map(({ tekst }) => tekst).join("\n");
    expect(names.filter((name) => name.includes(" ") && all.includes(name))).toEqual([]);
  });
});

/** What of a line stands where its published text says that something is left out. */
function leftOutOf(whole: string, shown: string): string[] {
  const kept = shown.split(/\[(?:navn|kontakt) udeladt\]/);
  const found: string[] = [];
  let at = kept[0]?.length ?? 0;
  for (const part of kept.slice(1)) {
    const end = part === "" ? whole.length : whole.indexOf(part, at);
    found.push(whole.slice(at, end).trim());
    at = end + part.length;
  }
  return found;
}

test("no line has a mail address, a telephone number or the address of a home page of a person", () => {
  const reach = /[\p{L}\d._-]+@[\p{L}\d-]+|\+45|\b(?:tlf|telefon|mobil)[.:]*\s*\d/iu;
  expect(sourceLines.filter(({ tekst }) => reach.test(tekst))).toEqual([]);
});

test("four pairs of figures are the numbers of rows that were read on the line", () => {
  const pairs = sourceLines.filter(({ tekst }) => /(?<![\d.,])(?:\d{2} ){3}\d{2}(?![\d.,])/.test(tekst));
  const unknown = pairs.filter(({ kilde, linje, tekst }) => {
    const own = rows.filter(
      (row) =>
        row["kilde"] === kilde &&
        citedLinesOf([lineOf(row)])
          .get(kilde)
          ?.includes(linje),
    );
    const values = new Set(own.flatMap((row) => Object.values(row)).map(String));
    const [first = ""] = /(?:\d{2} ){3}\d{2}/.exec(tekst) ?? [];
    return !first.split(" ").some((number) => values.has(number));
  });
  expect(unknown).toEqual([]);
});

const lineOf = (row: (typeof rows)[number]) => ({ kilde: String(row["kilde"]), linjer: String(row["linjer"]) });
