import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Source } from "../../src/model/source.ts";
import { lineRanges } from "../../src/model/line-ranges.ts";
import { unlessAbsent } from "../unless-absent.ts";

/** The text extracts of every source, by line. */
export interface Documents {
  /** The text of the lines that a `linjer` cell names. Throws for a line that the extract does not have. */
  cited: (kilde: string, linjer: string) => string;
  /** Every line with text, in every extract of a source, as `001:12`, in order. */
  printed: (kilde: string) => string[];
}

/** Where the texts of workbooks that were taken in lie, in the project itself. */
export const OWN_EXTRACTS = "data/udtraek";

/** The bytes of the text extracts that the sources name and some folders have, by name. One that is missing keeps no other out. */
export async function readExtracts(
  folders: readonly string[],
  sources: readonly Source[],
): Promise<Map<string, Uint8Array>> {
  const extracts = new Map<string, Uint8Array>();
  for (const name of sources.flatMap(({ udtraek }) => udtraek.split("|"))) {
    for (const folder of folders) {
      const bytes = await unlessAbsent(readFile(join(folder, name)), undefined);
      if (bytes === undefined) continue;
      extracts.set(name, bytes);
      break;
    }
  }
  return extracts;
}

/** Reads the text extracts of the sources that a folder or the project itself has. */
export async function readDocuments(folder: string, sources: readonly Source[]): Promise<Documents> {
  const extracts = await readExtracts([folder, OWN_EXTRACTS], sources);
  return documents(sources, new Map([...extracts].map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")])));
}

/** Documents from the text of each extract by file name. */
export function documents(sources: readonly Source[], texts: ReadonlyMap<string, string>): Documents {
  const lines = new Map([...texts].map(([name, text]) => [name, text.split("\n")]));
  const extract = (kilde: string, prefix: string | undefined): [name: string, lines: string[]] => {
    const names = sources.find((source) => source.kilde === kilde)?.udtraek.split("|") ?? [];
    const name = names.find((candidate) => prefix === undefined || candidate.startsWith(prefix));
    const found = name === undefined ? undefined : lines.get(name);
    if (name === undefined || !found) throw new RangeError(`${kilde} has no extract ${prefix ?? ""}`);
    return [name, found];
  };
  return {
    cited: (kilde, linjer) =>
      lineRanges(linjer)
        .map((range) => {
          const [name, all] = extract(kilde, range.extract);
          if (range.from < 1 || range.to < range.from || range.to > all.length) {
            throw new RangeError(`${name} has ${all.length} lines; there are no lines ${range.from}-${range.to}`);
          }
          return all.slice(range.from - 1, range.to).join("\n");
        })
        .join("\n"),
    printed: (kilde) =>
      (sources.find((source) => source.kilde === kilde)?.udtraek.split("|") ?? []).flatMap((name) =>
        (lines.get(name) ?? []).flatMap((line, index) =>
          line.trim() === "" ? [] : [`${name.slice(0, 3)}:${index + 1}`],
        ),
      ),
  };
}
