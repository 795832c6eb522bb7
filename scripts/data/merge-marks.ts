import type { Problem } from "./problem.ts";

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/;
const BEGINS = /^<{7} /m;

/** The one problem of a file in which two editions were to be joined and nobody has chosen between them. */
export function mergeMarks(file: string, text: string): Problem | undefined {
  if (!BEGINS.test(text)) return undefined;
  const lines = text.split(/\r\n|\n|\r/);
  const row = lines.findIndex((line) => MARK.test(line)) + 1;
  const rows = lines.flatMap((line, index) => (MARK.test(line) ? [index + 1] : []));
  return {
    ...{ file, row, value: lines[row - 1] ?? "" },
    expected: `én udgave af tabellen; her er to udgaver flettet sammen uden et valg imellem dem (række ${rows.join(", ")})`,
    action:
      "Behold de rigtige af rækkerne mellem mærkerne, og slet de andre og selve mærkerne. Hent ellers filen igen.",
  };
}
