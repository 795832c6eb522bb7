import { constantOf } from "./constant-of.ts";
import type { Found } from "./found.ts";
import { YEAR } from "./header-candidates.ts";
import type { Match } from "./match.ts";
import { readNumber } from "./number-text.ts";
import type { Sheet, SheetCell } from "./sheet.ts";
import { tidyText } from "./without-marks.ts";

/**
 * What shows that a sheet holds more than one table: the headings again below a title of their own, or a line among the rows that
 * tells the year or the category of those below it, which the table has no column for.
 */
export function tablesInSheet({ rows }: Sheet, { receiver, header, body, constants, missing }: Match): Found[] {
  const first = body.rows[0]?.row ?? 0;
  const last = body.rows.at(-1)?.row ?? 0;
  const titles = body.left.filter(({ why, row }) => why === "note eller titel" && row < last);
  const told = receiver.columns.filter(
    ({ name }) => name in constants || missing.some((column) => column.name === name),
  );
  const again = body.left.filter(({ why, row }) => why === "overskrifterne igen" && row < last);
  const isTitled = (row: number): boolean => {
    const before = body.rows.findLast((one) => one.row < row)?.row ?? first;
    return titles.some((title) => title.row < row && title.row > before);
  };
  const tables = again
    .filter(({ row }) => isTitled(row))
    .map(({ row, text }): Found => ({
      ...{ row: row + 1, value: text },
      expected: "én tabel i arket; her begynder en ny med sin egen titel",
      action: "Læg hver tabel i sit eget ark, eller gør titlen til en kolonne, så hver række siger, hvad den gælder.",
    }));
  const groups = titles.flatMap(({ row, text }): Found[] => {
    const column = told.find((one) => {
      const value = constantOf(one, [text]);
      return value !== undefined && value !== constants[one.name];
    });
    if (!column || tables.length > 0) return [];
    return [
      {
        ...{ row: row + 1, value: text },
        expected: `rækker, der selv siger ${column.title.toLowerCase()}; her står det på en linje imellem dem`,
        action: `Tilføj en kolonne med ${column.title.toLowerCase()} i regnearket, og skriv den i hver række.`,
      },
    ];
  });
  const above = rows.slice(0, header.from).findIndex((cells) => cells.filter(isNumber).length > 1);
  if (above < 0 || tables.length + groups.length > 0) return [...tables, ...groups];
  return [
    {
      ...{ row: above + 1, value: (rows[above] ?? []).flatMap((cell) => cell?.text ?? []).join(" | ") },
      expected: `overskrifter over alle tallene; her står der tal over overskrifterne i række ${header.to}`,
      action: "Er det to tabeller, så læg dem i hvert sit ark. Flyt ellers overskrifterne op over tallene.",
    },
  ];
}

const isNumber = (cell: SheetCell | undefined): boolean =>
  cell?.kind === "number" ||
  (cell !== undefined && !YEAR.test(tidyText(cell.text)) && readNumber(cell.text) !== undefined);
