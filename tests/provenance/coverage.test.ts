import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentsFolder } from "../../scripts/provenance/documents-folder.ts";
import { readDocuments } from "../../scripts/provenance/documents.ts";
import { coverage, sources } from "../../src/catalogue.ts";

const root = process.cwd();
const documents = documentsFolder(root);
const inventories = join(documents, "../inventory");
const present = existsSync(inventories);
const reason = `no close reading of the sources was found in ${inventories}`;
if (!present)
  console.warn(`ADVARSEL: gennemgangen af kilderne findes ikke, så dækningen er IKKE prøvet.\nWARNING: ${reason}`);

const HEADING = /^#{2,4} (?:Dataset |\d+\.\d+ )?(.+)$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** The ids of the tables that a close reading has a heading for; one heading may name two. */
function tableIds(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const [, heading = ""] = HEADING.exec(line) ?? [];
    const names = (heading.split(/ — | \(| {2}★/)[0] ?? "")
      .split(" and ")
      .map((name) => name.trim().replace(/ .*$/, "").replaceAll("`", ""));
    return names.every((name) => ID.test(name)) ? names : [];
  });
}

/** `nordjylland-2018.md` → the source whose id begins with `kkr-nordjylland-2018`. */
const kildeOf = (file: string): string =>
  sources.find(({ kilde }) => kilde.startsWith(`kkr-${file.replace(".md", "")}`))?.kilde ?? file;

describe("data/coverage.csv", () => {
  test("says of every table and list in the sources what became of it", ({ skip }) => {
    skip(!present, reason);
    const read = readdirSync(inventories).flatMap((file) =>
      tableIds(readFileSync(join(inventories, file), "utf8")).map((id) => `${kildeOf(file)} ${id}`),
    );
    expect(read.length).toBeGreaterThanOrEqual(222);
    const covered = new Set(coverage.map(({ kilde, tabel }) => `${kilde} ${tabel}`));
    expect(read.filter((id) => !covered.has(id))).toEqual([]);
  });

  test("names lines that the documents have", async ({ skip }) => {
    skip(!existsSync(documents), `no documents in ${documents}`);
    const { cited } = await readDocuments(documents, sources);
    for (const { kilde, linjer } of coverage) expect(cited(kilde, linjer).length).toBeGreaterThan(0);
  });
});
