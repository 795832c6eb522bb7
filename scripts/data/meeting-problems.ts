import { listAnd } from "../../src/lib/list.ts";
import type { Source } from "../../src/model/source.ts";
import type { Digest } from "../provenance/digest.ts";
import type { Problem } from "./problem.ts";

const FILE = "data/sources.csv";

/**
 * The meetings whose year or date the text of their source does not give: a slip, or a meeting that has not been held. Where no
 * whole date is given, day and year stand on a line together. A source with an unread text is not judged. sources[i] is row i + 2.
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
    if (dato === null) return [];
    const dates = new Set(texts.flatMap((digest) => Object.values(digest?.datoer ?? {}).flat()));
    const day = Number(dato.slice(8));
    if (dates.size > 0 ? dates.has(dato) : stands(year, day)) return [];
    const expected = `en dato, som står i teksten til ${kilde}; ${instead(dato, dates) ?? `${day} og ${year} står ikke på samme linje`}`;
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

/** What stands there instead of a date, where the text gives whole dates: those of its month, if there are any. */
function instead(dato: string, dates: ReadonlySet<string>): string | undefined {
  if (dates.size === 0) return undefined;
  const near = [...dates].filter((date) => date.startsWith(dato.slice(0, 7))).sort();
  return near.length === 0 ? "ingen dato i den måned står der" : `fra den måned står der ${listAnd(near)}`;
}
