import { count } from "../../src/lib/format.ts";
import type { Row } from "../../src/model/row.ts";
import type { Source } from "../../src/model/source.ts";
import type { SourceLine } from "../../src/model/source-line.ts";
import { citedLinesOf } from "../provenance/cited-lines.ts";
import { evidenceOn, type Digest } from "../provenance/digest.ts";
import { isLeftOut } from "../provenance/left-out.ts";
import { mainExtract } from "../provenance/line-keys.ts";
import { printedNumbers } from "../provenance/printed-numbers.ts";
import { readSourceLines, SOURCE_LINES, sourceLinesFile, type LineTexts } from "../provenance/source-line-file.ts";
import type { Files } from "./files.ts";
import type { Problem } from "./problem.ts";

/** What is known of the texts of the lines that rows name. */
interface ReadLines {
  /** The lines to publish: those that rows name and whose text is here. */
  lines: SourceLine[];
  problems: Problem[];
  notices: string[];
}

const RUN = "Kør »npm run kildelinjer«, hvor kildernes tekster er ved hånden.";

/**
 * The texts of the lines that rows name. Texts that are not those of the digests are a problem: lines have been edited, or one
 * of the two has been read out of another document. Lines that lack, and lines that no row names any more, are told.
 */
export function sourceLines(
  files: Files,
  sources: readonly Source[],
  rows: readonly Row[],
  digests: ReadonlyMap<string, Digest>,
): ReadLines {
  const cited = citedLinesOf(rows.map(({ kilde, linjer }) => ({ kilde: String(kilde), linjer: String(linjer) })));
  const read = sources.map((source) => ofSource(files, source, cited.get(source.kilde) ?? [], digests));
  const names = new Set(sources.map(({ kilde }) => sourceLinesFile(kilde)));
  const strange = [...files.keys()].filter((file) => file.startsWith(`${SOURCE_LINES}/`) && !names.has(file));
  return {
    lines: read.flatMap(({ lines }) => lines),
    problems: read.flatMap(({ problems }) => problems),
    notices: [
      ...read.flatMap(({ notices }) => notices),
      ...strange.map((file) => `${file} hører ikke til nogen kilde i data/sources.csv. Slet filen.`),
    ],
  };
}

function ofSource(
  files: Files,
  { kilde, udtraek }: Source,
  cited: readonly string[],
  digests: ReadonlyMap<string, Digest>,
): ReadLines {
  const file = sourceLinesFile(kilde);
  const bytes = files.get(file);
  const kept = bytes === undefined ? new Map<string, string>() : readSourceLines(bytes);
  if (kept === undefined) {
    const expected = "linjer, som »npm run kildelinjer« har skrevet dem";
    const problem = { file, expected, action: "Hent den forrige udgave af filen. Den skal ikke rettes i hånden." };
    return { lines: [], problems: [problem], notices: [] };
  }
  const extracts = udtraek.split("|");
  const digestOf = (extract: string) => digests.get(extracts.find((name) => name.startsWith(extract)) ?? "");
  const changed = [...kept].find(([key, text]) => {
    const [line, extract = mainExtract(udtraek)] = key.split(":").reverse();
    const digest = digestOf(extract);
    if (digest === undefined) return false;
    const [inSource, here] = [evidenceOn(digest, Number(line)).printed, printedNumbers(text)];
    return !here.isSubsetOf(inSource) || (here.size < inSource.size && !isLeftOut(text));
  });
  const problems = changed ? [changedProblem(file, kept, changed)] : [];
  const lines = cited.flatMap((linje) => {
    const tekst = kept.get(linje);
    return tekst === undefined ? [] : [{ kilde, linje, tekst }];
  });
  const lacking = cited.length - lines.length;
  const unused = kept.size - lines.length;
  return {
    lines,
    problems,
    notices: [
      ...(lacking > 0 && extracts.every((name) => digests.has(name))
        ? [`Teksten til ${count(lacking, "linje", "linjer")}, som rækker fra ${kilde} nævner, mangler. ${RUN}`]
        : []),
      ...(unused > 0 ? [`${count(unused, "linje", "linjer")} i ${file} bliver ikke længere brugt. ${RUN}`] : []),
    ],
  };
}

function changedProblem(file: string, kept: LineTexts, [key, text]: [string, string]): Problem {
  return {
    ...{ file, row: [...kept.keys()].indexOf(key) + 2, column: "tekst", value: text },
    expected: `de tal, der ifølge kildetal står på linje ${key} i kilden`,
    action:
      "Filen skal ikke rettes i hånden. Hent den forrige udgave, eller kør både »npm run kildetal« og »npm run kildelinjer«.",
  };
}
