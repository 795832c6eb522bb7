/** The base of the numbers in packed words, and how many digits the number of a dataset has. */
export const BASE = 36;
export const DIGITS = 2;

/** The words of `SearchFile.rows`, each with the numbers of the datasets that have it. */
export function unpackRows(rows: string): [word: string, datasets: number[]][] {
  let last = "";
  return rows.split(" ").map((packed) => {
    const common = Number.parseInt(packed.slice(0, 1), BASE);
    const [, rest = "", numbers = ""] = /^(.*?)((?:\d[\da-z])+)$/.exec(packed.slice(1)) ?? [];
    last = last.slice(0, common) + rest;
    return [last, (numbers.match(/../g) ?? []).map((number) => Number.parseInt(number, BASE))];
  });
}
