/** The base of the number of letters that a packed word has in common with the one before. */
export const BASE = 36;

/** The letter that stands for the first dataset in packed words; those of the others follow it. No folded word has one of them. */
export const FIRST = 0x100;

/** The words of `SearchFile.rows`, each with the numbers of the datasets that have it. */
export function unpackRows(rows: string): [word: string, datasets: number[]][] {
  let last = "";
  return [...rows.matchAll(/(.)([^\u0100-\uffff]*)([\u0100-\uffff]+)/g)].map(
    ([, common = "", rest = "", letters = ""]) => {
      last = last.slice(0, Number.parseInt(common, BASE)) + rest;
      return [last, [...letters].map((letter) => letter.charCodeAt(0) - FIRST)];
    },
  );
}
