import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readExtracts } from "../../scripts/provenance/documents.ts";
import { DIGESTS } from "../../scripts/data/read-digests.ts";
import { digestOf, digestText } from "../../scripts/provenance/digest.ts";
import { documentsFolder } from "../../scripts/provenance/documents-folder.ts";
import { kommuneNames } from "../../scripts/provenance/kommune-names.ts";
import { kommuneRow } from "../../src/model/kommune.ts";
import { sourceRow } from "../../src/model/source.ts";
import { files, sharedTable } from "./shared-table.ts";

const named = kommuneNames(sharedTable("data/kommuner.csv", kommuneRow));
const folder = documentsFolder(process.cwd());
const extracts = sharedTable("data/sources.csv", sourceRow).flatMap(({ udtraek }) => udtraek.split("|"));
const absent = extracts.filter((name) => !existsSync(join(folder, name)));
if (absent.length > 0) {
  console.warn(
    `ADVARSEL: kildernes tal er ikke holdt op mod ${absent.join(", ")}.\nWARNING: not found in ${folder}: ${absent.join(", ")}`,
  );
}

describe("the numbers kept of a source are those of the document", () => {
  test.for(extracts)("%s", async (name, { skip }) => {
    skip(absent.includes(name), `${name} was not found in ${folder}`);
    const kept = files.get(`${DIGESTS}/${name.replace(/\.txt$/, ".json")}`);
    // After a change of the document, of what counts as a number, or of the spellings of a municipality: npm run kildetal.
    expect(Buffer.from(kept ?? []).toString("utf8")).toBe(
      digestText(digestOf(await readFile(join(folder, name), "utf8"), named)),
    );
  });
});

test("a document that is missing keeps no other from being read", async () => {
  const sources = sharedTable("data/sources.csv", sourceRow).map((source) => ({
    ...source,
    udtraek: "findes-ikke.txt",
  }));
  expect([...(await readExtracts(["tests"], sources)).keys()]).toEqual([]);
});
