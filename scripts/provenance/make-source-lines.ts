import { number } from "../../src/lib/format.ts";
import type { Row } from "../../src/model/row.ts";
import type { Source } from "../../src/model/source.ts";
import type { Problem } from "../data/problem.ts";
import { citedLinesOf } from "./cited-lines.ts";
import { extractText } from "./extract-text.ts";
import { withoutPersons } from "./left-out.ts";
import { mainExtract } from "./line-keys.ts";
import { sourceLinesFile, type LineTexts } from "./source-line-file.ts";

/** What comes of reading the lines that rows name out of the texts of the sources. */
export interface MadeLines {
  /** The lines to write, by the name of their file. Empty when there are problems. */
  files: ReadonlyMap<string, LineTexts>;
  problems: Problem[];
  /** A line on each source, in Danish. */
  told: string[];
}

/**
 * The texts of exactly the lines that rows name, without names of persons that no row has. A line whose extract is not at hand
 * keeps the text that it had. `folder` is where the extracts were looked for.
 */
export function makeSourceLines(
  sources: readonly Source[],
  rows: readonly Row[],
  extracts: ReadonlyMap<string, Uint8Array>,
  kept: ReadonlyMap<string, LineTexts>,
  folder: string,
): MadeLines {
  const problems: Problem[] = [];
  const texts = new Map<string, string[]>();
  for (const [name, bytes] of extracts) {
    const text = extractText(`${folder}/${name}`, bytes);
    if (typeof text === "string") texts.set(name, text.split("\n"));
    else problems.push(text);
  }
  const cited = citedLinesOf(rows.map(({ kilde, linjer }) => ({ kilde: String(kilde), linjer: String(linjer) })));
  const files = new Map<string, LineTexts>();
  const told: string[] = [];
  for (const { kilde, udtraek } of sources) {
    const own = cited.get(kilde) ?? [];
    const names = new Set(
      rows
        .filter((row) => row["kilde"] === kilde)
        .flatMap((row) => Object.values(row).filter((cell) => typeof cell === "string")),
    );
    const lineText = (key: string): string | undefined => {
      const [line, extract = mainExtract(udtraek)] = key.split(":").reverse();
      const name = udtraek.split("|").find((candidate) => candidate.startsWith(extract));
      return texts.get(name ?? "")?.[Number(line) - 1] ?? kept.get(kilde)?.get(key);
    };
    const found = own.flatMap((key) => {
      const text = lineText(key);
      return text === undefined ? [] : [{ key, text }];
    });
    const shown = withoutPersons(
      found.map(({ text }) => text),
      (name) => names.has(name),
    );
    if (found.length > 0)
      files.set(sourceLinesFile(kilde), new Map(found.map(({ key }, at) => [key, shown[at] ?? ""])));
    const missing = own.length - found.length;
    told.push(
      `${kilde}: ${number(found.length)} linjer` +
        (missing === 0 ? "" : `; teksten til ${number(missing)} linjer findes ikke i ${folder}`),
    );
  }
  return { files: problems.length > 0 ? new Map() : files, problems, told };
}
