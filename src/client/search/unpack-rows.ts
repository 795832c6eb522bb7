/** The letter that stands for the first dataset in packed words; those of the others follow it. No folded word has one of them. */
export const FIRST = 0x100;

/** The words of `SearchFile.rows`, each with the numbers of the datasets that have it. */
export const unpackRows = (rows: string): [word: string, datasets: number[]][] =>
  [...rows.matchAll(/([\u0100-\uffff]+)([^\u0100-\uffff]+)/g)].flatMap(([, letters = "", own = ""]) => {
    const datasets = [...letters].map((letter) => letter.charCodeAt(0) - FIRST);
    return own.split(" ").map((word): [string, number[]] => [word, datasets]);
  });
