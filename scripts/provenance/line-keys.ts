import { lineRanges } from "../../src/model/line-ranges.ts";

/** The number that the name of a source's main text extract begins with: `001-kkr….txt|000-kkr….txt` → `001`. */
export const mainExtract = (udtraek: string): string => udtraek.slice(0, 3);

/** Every line that a `linjer` cell names, range by range, as `001:12`: number of the extract, then of the line. */
export function lineKeys(main: string, linjer: string): string[][] {
  return lineRanges(linjer).map(({ extract = main, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${extract}:${from + index}`),
  );
}
