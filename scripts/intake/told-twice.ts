import type { Problem } from "../data/problem.ts";
import type { TakenSheet } from "./taken.ts";
import type { IntakeRow } from "./table-rows.ts";

interface Told {
  place: string;
  row: IntakeRow;
}

/** What is told of each row so far, by its dataset and its key. */
export type ToldRows = Map<string, Told>;

/**
 * Holds the rows of a sheet against those of the sheets and files before it. A row that is told again with other values is a problem; one
 * that says the same is left out the second time, and told of.
 */
export function toldTwice({ sheet, taken }: TakenSheet, told: ToldRows): Problem[] {
  if (!taken) return [];
  const { match, merge, rows } = taken;
  const { dataset } = match.receiver;
  const place = sheet.name === undefined ? sheet.file : `arket »${sheet.name}« i ${sheet.file}`;
  const problems: Problem[] = [];
  const again = new Set<IntakeRow>();
  for (const row of [...merge.added, ...merge.changed.map((one) => one.row)]) {
    const key = `${dataset.id} ${JSON.stringify(dataset.key.map((name) => row.values[name] ?? ""))}`;
    const before = told.get(key);
    if (!before) {
      told.set(key, { place, row });
      continue;
    }
    if (before.place === place) continue;
    const differs = Object.keys(row.values).filter((name) => (before.row.values[name] ?? "") !== row.values[name]);
    again.add(row);
    if (differs.length === 0) {
      const text = Object.values(row.values).join(" | ");
      rows.left.push({ row: row.row, text, why: `står også i ${before.place} med de samme værdier` });
      continue;
    }
    problems.push({
      file: sheet.file,
      ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
      row: row.row + 1,
      value: differs.map((name) => row.values[name]).join(", "),
      expected: `det samme som i ${before.place}, række ${before.row.row + 1}: ${differs.map((name) => before.row.values[name]).join(", ")}`,
      action: "Se efter, hvilket ark der er det rigtige, og slet tabellen i det andet.",
    });
  }
  merge.added = merge.added.filter((row) => !again.has(row));
  return problems;
}
