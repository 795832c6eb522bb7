import type { Problem } from "./problem.ts";

const NAMES = new Map([
  [";", "semikolon"],
  ["\t", "tabulator"],
  ["|", "lodret streg"],
]);

/** A title and some empty lines above a table are no more than this. */
const LINES_SEARCHED = 10;
/** The line by which Excel tells itself what stands between cells. */
const EXCEL_HINT = /^sep=(.)$/i;

/**
 * The problem of a table whose cells are not separated by commas: one of its first lines has more of the wanted headers when it
 * is cut at another character. Looked for before the cells are read, since text with commas and quotes in it would be blamed else.
 */
export function wrongSeparator(file: string, text: string, wanted: readonly string[]): Problem | undefined {
  const lines = text.split(/\r\n|\n|\r/, LINES_SEARCHED);
  const hint = EXCEL_HINT.exec(lines[0] ?? "");
  const found = lines.flatMap((line, index) =>
    [...NAMES].flatMap(([separator, name]) =>
      hits(line, separator, wanted) > hits(line, ",", wanted) ? [{ name, row: index + 1, value: line }] : [],
    ),
  )[0];
  const save = "Gem filen med komma som skilletegn (i LibreOffice: »Rediger filterindstillinger«)";
  if (found) {
    const action = `${save}, og skriv decimaltal med punktum.${hint ? " Slet også linjen »sep=«, som Excel har sat øverst." : ""}`;
    return {
      file,
      row: found.row,
      value: found.value,
      expected: `kolonner adskilt af komma, ikke ${found.name}`,
      action,
    };
  }
  if (!hint) return undefined;
  const expected = "overskrifterne i første række; her står en besked fra Excel til sig selv";
  return { file, row: 1, value: hint[0], expected, action: "Slet den første linje." };
}

/** How many of the wanted headers a line has when it is cut at a character. */
function hits(line: string, separator: string, wanted: readonly string[]): number {
  return line.split(separator).filter((cell) => wanted.includes(cell.replace(/^"(.*)"$/, "$1").trim())).length;
}
