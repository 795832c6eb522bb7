import type { Source } from "../../src/model/source.ts";
import type { Digest } from "../provenance/digest.ts";
import type { Problem } from "./problem.ts";

const FILE = "data/sources.csv";

/**
 * The meetings whose year stands nowhere in the text of their source, or whose day does not stand beside it on any line: a slip,
 * or a meeting that has not been held. Sources of which a text has not been read in are not judged. sources[i] stands in row i + 2.
 */
export function meetingProblems(sources: readonly Source[], digests: ReadonlyMap<string, Digest>): Problem[] {
  return sources.flatMap(({ kilde, moede, dato, udtraek }, index): Problem[] => {
    const texts = udtraek.split("|").map((name) => digests.get(name));
    if (texts.some((digest) => digest === undefined)) return [];
    const lines = texts.flatMap((digest) => Object.values(digest?.tal ?? {}));
    const stands = (...numbers: number[]): boolean =>
      lines.some((printed) => numbers.every((number) => printed.includes(number)));
    const year = Number(moede.slice(0, 4));
    const place = { file: FILE, row: index + 2 };
    const action = "Se efter i kilden, hvornår mødet blev holdt.";
    if (!stands(year)) {
      const expected = `et årstal, som står i teksten til ${kilde}; ${year} står der ikke`;
      return [{ ...place, column: "moede", value: moede, expected, action }];
    }
    const day = Number(dato?.slice(8));
    if (dato === null || stands(year, day)) return [];
    const expected = `en dato, som står i teksten til ${kilde}; ${day} og ${year} står ikke på samme linje`;
    return [
      {
        ...place,
        column: "dato",
        value: dato,
        expected,
        action: `${action} Siger den det ikke, så lad cellen stå tom.`,
      },
    ];
  });
}
