import { count } from "../../src/lib/format.ts";
import type { Column } from "../../src/model/shape.ts";
import type { TakenIn, TakenSheet } from "./taken.ts";
import { toldMatch } from "./told-match.ts";

/** So many of a kind are told one by one on the terminal. */
const MOST = 12;

/** What was understood of a file and what it changes, as lines of Danish text. */
export function toldFile({ file, notes, sheets }: TakenIn): string[] {
  return [
    `${file}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`,
    ...sheets.flatMap((sheet) => toldSheet(sheet)).map((line) => `  ${line}`),
  ].map(visible);
}

/** A line without characters that could write over the others on a terminal, or turn them. */
const visible = (line: string): string => line.replace(/[\p{Cc}\p{Cf}]/gu, "·");

function toldSheet({ sheet, taken }: TakenSheet): string[] {
  if (!taken)
    return [
      `${sheet.name === undefined ? "Tabellen" : `Arket »${sheet.name}«`}: bliver ikke brugt${sheet.hidden ? ", for det er skjult i filen. Vis arket, hvis det skal med" : ""}`,
    ];
  const { match, rows, merge, unusual } = taken;
  const { columns, dataset } = match.receiver;
  const key = (values: Readonly<Record<string, string>>): string =>
    dataset.key.map((name) => labelOf(columns, name, values[name] ?? "")).join(", ");
  return [
    ...toldMatch(sheet, match),
    ...some(rows.done, "Gjort ved værdierne", ({ address, before, did }) => `${address} »${before}«: ${did}`),
    ...some(
      rows.left,
      "Rækker, der ikke er taget med",
      ({ row, text, why }) => `række ${row + 1}: ${why} (${text.slice(0, 60)})`,
    ),
    `  ${count(merge.added.length, "ny række", "nye rækker")}, ${count(merge.changed.length, "ændret række", "ændrede rækker")}, ${merge.unchanged} som før`,
    ...some(
      merge.changed,
      "Ændret",
      ({ row, cells }) =>
        `${key(row.values)}: ${cells.map(({ column, before, after }) => `${titleOf(columns, column)} fra ${before || "tom"} til ${after || "tom"}`).join(", ")}`,
    ),
    ...some(merge.added, "Nyt", ({ values }) => key(values)),
    ...some(unusual, "Usædvanligt. Se efter, om det passer; det stopper ikke noget", ({ cell, what }) =>
      cell === undefined ? what : `${cell} ${what}`,
    ),
    ...(merge.absent.length === 0
      ? []
      : [`  ${count(merge.absent.length, "række", "rækker")} for de samme år står ikke i filen og bliver, som de er`]),
  ];
}

const titleOf = (columns: readonly Column[], name: string): string =>
  columns.find((column) => column.name === name)?.title ?? name;

const labelOf = (columns: readonly Column[], name: string, code: string): string =>
  columns.find((column) => column.name === name)?.labels?.[code] ?? code;

function some<T>(all: readonly T[], title: string, say: (one: T) => string): string[] {
  if (all.length === 0) return [];
  const rest = all.length - MOST;
  return [
    `  ${title}:`,
    ...all.slice(0, MOST).map((one) => `    ${say(one)}`),
    ...(rest > 0 ? [`    … og ${rest} til`] : []),
  ];
}
