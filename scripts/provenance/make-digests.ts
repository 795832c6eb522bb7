import { nearest } from "../../src/lib/nearest.ts";
import { number } from "../../src/lib/format.ts";
import type { Problem } from "../data/problem.ts";
import { digestFile, extractOf } from "../data/read-digests.ts";
import { digestOf, digestText } from "./digest.ts";
import { extractText } from "./extract-text.ts";
import type { NamedKommuner } from "./kommune-names.ts";

/** What comes of reading in the texts of the sources. */
export interface Made {
  /** The digests to write, by the name of their file. Empty when there are problems. */
  digests: ReadonlyMap<string, string>;
  problems: Problem[];
  /** A line on each text, and on each digest that no source uses, in Danish. */
  lines: string[];
}

/**
 * Makes the digests of the extracts that sources name and whose bytes are at hand. No digest is ever let go: that of a text which
 * is not here could not be made again. `kept` names the files of the digests that there are, and `named` finds municipalities.
 */
export function makeDigests(
  names: readonly string[],
  extracts: ReadonlyMap<string, Uint8Array>,
  kept: readonly string[],
  folder: string,
  named: NamedKommuner,
): Made {
  const wanted = new Set(names.map(digestFile));
  const orphans = kept.filter((file) => !wanted.has(file));
  const digests = new Map<string, string>();
  const problems: Problem[] = [];
  const lines: string[] = [];
  const meant = new Set(names.filter((name) => !kept.includes(digestFile(name))).map((name) => meantBy(name, orphans)));
  for (const name of names) {
    const bytes = extracts.get(name);
    const text = bytes && extractText(`${folder}/${name}`, bytes);
    if (text === undefined) lines.push(absent(name, folder, kept, orphans));
    else if (typeof text === "string") {
      const digest = digestOf(text, named);
      digests.set(digestFile(name), digestText(digest));
      lines.push(`${name}: ${number(digest.linjer)} linjer, tal på ${number(Object.keys(digest.tal).length)} af dem`);
    } else problems.push(text);
  }
  const unused = orphans
    .filter((file) => !meant.has(extractOf(file)))
    .map(
      (file) => `${file} hører ikke til nogen kilde i data/sources.csv. Er kilden taget ud med vilje, så slet filen.`,
    );
  return { digests: problems.length > 0 ? new Map() : digests, problems, lines: [...lines, ...unused] };
}

/** The extract whose digest no source uses, and which a name may be a slip for. */
const meantBy = (name: string, orphans: readonly string[]): string | undefined => nearest(name, orphans.map(extractOf));

function absent(name: string, folder: string, kept: readonly string[], orphans: readonly string[]): string {
  const missing = `${name} findes ikke i ${folder}.`;
  if (kept.includes(digestFile(name))) return `${missing} Dens tal står som før.`;
  const near = meantBy(name, orphans);
  return near === undefined
    ? `${missing} Den er ikke læst ind før, så tallene fra den bliver ikke slået op.`
    : `${missing} Mente du »${near}«? Så ret navnet i data/sources.csv.`;
}
