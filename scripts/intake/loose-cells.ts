import { isNothing } from "./number-text.ts";
import type { Found } from "./found.ts";
import type { Match } from "./match.ts";
import { cellAddress, type Sheet } from "./sheet.ts";

/**
 * The cells of a file of text that stand in no column: a row has more of them than there are headings, as when a comma stands between
 * the cells and in a number too. In a workbook they are notes beside the table.
 */
export function looseCells({ name, rows }: Sheet, { body, header }: Match): Found[] {
  if (name !== undefined) return [];
  const width = header.heads.findLastIndex((parts) => parts.length > 0) + 1;
  return body.rows.flatMap(({ row }): Found[] => {
    const at = rows[row]?.findIndex((cell, column) => column >= width && !isNothing(cell?.text ?? "")) ?? -1;
    if (at < 0) return [];
    return [
      {
        row: row + 1,
        ...{ cell: cellAddress(row, at), value: rows[row]?.[at]?.text ?? "" },
        expected: `højst ${width} celler i rækken, én for hver overskrift; her er flere`,
        action:
          "Står der et komma eller semikolon i en celle, så gem filen igen med et andet skilletegn, eller send regnearket i stedet.",
      },
    ];
  });
}
