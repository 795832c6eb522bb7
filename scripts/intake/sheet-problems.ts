import type { Problem } from "../data/problem.ts";
import { columnProblems } from "./column-problems.ts";
import { deadCells } from "./dead-cells.ts";
import { isHopeless } from "./how-sure.ts";
import { looseCells } from "./loose-cells.ts";
import type { TakenSheet } from "./taken.ts";
import { tablesInSheet } from "./tables-in-sheet.ts";
import { unitProblems } from "./unit-problems.ts";

/** Everything that keeps a sheet from being taken in as it was understood. */
export function sheetProblems({ sheet, matches, taken }: TakenSheet): Problem[] {
  const place = { file: sheet.file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
  if (!taken) {
    if (isHopeless(matches) || sheet.hidden) return [];
    const [first, second] = matches;
    const names = [first, second].flatMap((match) =>
      match ? [`»${match.receiver.dataset.title}« (--tabel ${match.receiver.dataset.id})`] : [],
    );
    return [
      {
        ...place,
        expected: "en tabel, som det er sikkert, hvor hører til",
        action: `Mener du ${names.join(" eller ")}? Kør kommandoen igen med det, der passer.`,
      },
    ];
  }
  const { match, rows, merge } = taken;
  const inTable = [
    ...columnProblems(match),
    ...tablesInSheet(sheet, match),
    ...unitProblems(match),
    ...deadCells(match, rows),
    ...looseCells(sheet, match),
  ].map((problem) => ({ ...place, ...problem }));
  return [
    ...inTable,
    ...match.missing.map(({ name, title, choices }) => ({
      ...place,
      column: title,
      expected: `en kolonne eller en titel, der siger det for hver række`,
      action: `Kør kommandoen igen med --saet ${name}=${choices?.[0] ?? "værdien"}, hvis alle rækker har den samme. Tilføj ellers kolonnen i regnearket.`,
    })),
    ...rows.open.map(({ address, text, first, second }) => ({
      ...place,
      cell: address,
      value: text,
      expected: `et tal, der kun kan læses på én måde; her kan det være ${first} eller ${second}`,
      action:
        "Se efter i kilden, og kør kommandoen igen med --talformat dansk (komma før decimaler) eller --talformat engelsk (punktum før decimaler).",
    })),
    // Where a part of the key is not known, or there are two tables, rows look alike that are not.
    ...(match.missing.length > 0 || inTable.length > 0 ? [] : merge.doubled).map(({ row, values }) => ({
      ...place,
      row: row + 1,
      value: match.receiver.dataset.key.map((name) => values[name] ?? "").join(", "),
      expected: "hver række én gang; rækken står der allerede i den samme fil",
      action: "Slet den af dem, der er forkert.",
    })),
  ];
}
