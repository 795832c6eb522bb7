import { count, percent } from "../../src/lib/format.ts";
import { listAnd } from "../../src/lib/list.ts";
import type { Match } from "./match.ts";
import { columnLetters, type Sheet } from "./sheet.ts";

/** How a table was understood, line by line in Danish: which dataset, which columns, and what is the same in all rows. */
export function toldMatch(sheet: Sheet, { receiver, header, body, uses, constants, score }: Match): string[] {
  const { dataset, columns } = receiver;
  const place = sheet.name === undefined ? "Tabellen" : `Arket »${sheet.name}«`;
  const rows = header.to - header.from === 1 ? `række ${header.to}` : `række ${header.from + 1}-${header.to}`;
  const titles = new Map(columns.map(({ name, title }) => [name, title]));
  const parts = uses.flatMap((use, at): string[] => {
    const letter = columnLetters(at);
    const head = header.heads[at]?.join(" / ") ?? "";
    if (use.as === "unused") return head === "" ? [] : [`${letter} »${head}« bliver ikke brugt`];
    if (use.as === "column") return [`${letter} »${head}« er ${use.column.title}`];
    const fixed = Object.entries(use.fixed).map(([name, value]) => `${titles.get(name) ?? name} ${value}`);
    return [`${letter} »${head}« er ${use.column.title} for ${listAnd(fixed)}`];
  });
  const same = Object.entries(constants).map(
    ([name, value]) => `${titles.get(name) ?? name} er ${value} i alle rækker`,
  );
  const hidden = [
    ...(sheet.hidden ? ["Arket er skjult i filen."] : []),
    ...(sheet.hiddenRows.size > 0
      ? [`Filen skjuler ${count(sheet.hiddenRows.size, "række", "rækker")}, som er læst med.`]
      : []),
    ...(sheet.hiddenColumns.size > 0
      ? [`Filen skjuler ${count(sheet.hiddenColumns.size, "kolonne", "kolonner")}, som er læst med.`]
      : []),
  ];
  return [
    `${place}: ${body.rows.length} rækker under overskriften i ${rows} → »${dataset.title}« (${dataset.id}), passer ${percent(100 * score)}`,
    ...[...parts, ...same, ...hidden].map((part) => `  ${part}`),
  ];
}
