import { number } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";

/**
 * A `linjer` cell as a reader sees it: `476-477; 484` → `linje 476-477 og 484`. Lines of another text extract than the
 * main one say which: `000:2303-2308` → `linje 2303-2308 i udtræk 000`.
 */
export function lineText(linjer: string): string {
  const parts = linjer.split("; ").map((part) => part.split(":").reverse());
  const byExtract = Map.groupBy(parts, ([, extract]) => extract);
  return listAnd(
    [...byExtract].map(([extract, members]) => {
      const lines = `linje ${listAnd(members.map(([range = ""]) => range))}`;
      return extract === undefined ? lines : `${lines} i udtræk ${extract}`;
    }),
  );
}

/** More ranges than this are told by where they begin and end. */
const MOST = 8;

/** The same where lines are only named to be found: of many ranges how many, and where: `43 steder mellem linje 40 og 987`. */
export function linePlace(linjer: string): string {
  const ranges = linjer.split("; ");
  const ends = ranges.flatMap((range) => range.replace(/^.*:/, "").split("-").map(Number));
  return ranges.length > MOST && !linjer.includes(":")
    ? `${number(ranges.length)} steder mellem linje ${Math.min(...ends)} og ${Math.max(...ends)}`
    : lineText(linjer);
}
