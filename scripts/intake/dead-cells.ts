import type { Found } from "./found.ts";
import type { Match } from "./match.ts";
import { cellAddress } from "./sheet.ts";
import type { TableRows } from "./table-rows.ts";

/** The cells in use whose formula went wrong, or whose value the file does not keep. They would be empty in silence. */
export function deadCells({ body, uses }: Match, { left }: TableRows): Found[] {
  const leftOut = new Set(left.map(({ row }) => row));
  return body.rows.flatMap(({ row, cells }) =>
    uses.flatMap((use, at): Found[] => {
      const cell = cells[at];
      if (use.as === "unused" || !cell || leftOut.has(row)) return [];
      const place = { cell: cellAddress(row, at), value: cell.text || `=${cell.formula ?? ""}` };
      if (cell.kind === "error") {
        return [
          {
            ...place,
            expected: "en værdi; formlen i cellen er gået galt",
            action: "Ret formlen i regnearket, eller skriv værdien.",
          },
        ];
      }
      if (cell.formula === undefined || cell.text !== "") return [];
      return [
        {
          ...place,
          expected: "en formel, som filen har værdien af; den er ikke regnet ud, da filen blev gemt",
          action: "Åbn filen i Excel eller LibreOffice, gem den, og kør kommandoen igen.",
        },
      ];
    }),
  );
}
