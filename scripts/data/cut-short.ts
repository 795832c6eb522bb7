import type { Problem } from "./problem.ts";

const EXPECTED = "en fil, der er gemt til ende; den slutter midt i en række";
const FETCH = "Filen er kun gemt halvt, og resten af rækkerne mangler. Hent den forrige udgave, og ret i den.";

/** The problem of a file that ends in zeros: it was being written when the machine or the program stopped. */
export function endsInZeros(file: string, text: string): Problem | undefined {
  const at = text.search(/\0[\0\r\n]*$/);
  if (at < 0) return undefined;
  return { file, row: text.slice(0, at).split("\n").length, expected: EXPECTED, action: FETCH };
}

/** The problem of a last row that has too few cells and no end: more rows than that one may be lost. */
export function endsInARow(
  place: { file: string; row: number; value: string },
  text: string,
  isLast: boolean,
): Problem | undefined {
  if (!isLast || /[\r\n]$/.test(text)) return undefined;
  const action = `${FETCH} Har du selv skrevet rækken, så tilføj de celler, der mangler.`;
  return { ...place, expected: EXPECTED, action };
}
