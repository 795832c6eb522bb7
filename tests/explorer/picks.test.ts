import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { tableFile } from "../../src/components/dataset/table-file.ts";
import { answerOf } from "../../src/explorer/answer.ts";
import { picksOf } from "../../src/explorer/picks.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { tableOf } from "../../src/views/table-file.ts";

/** Every first view by municipality, with what each of them adds up to. */
const byKommune = published.flatMap((dataset) => {
  const standard = defaultView(dataset);
  const column = dataset.columns.find(({ name, codeList }) => name === standard?.x && codeList === "kommune");
  if (!standard || !column) return [];
  const table = tableOf(tableFile(dataset, standard));
  const answer = answerOf(table, standard);
  if (isRefusal(answer)) throw new Error(`${dataset.id}: ${answer.refused}`);
  const totals = new Map<string, number>();
  for (const { x, value } of answer.marks) totals.set(x, (totals.get(x) ?? 0) + value);
  return totals.size > 5 && standard.filters[column.name] === undefined ? [{ table, standard, column, totals }] : [];
});

test("the five highest are those that no other is higher than", () => {
  expect(byKommune.length).toBeGreaterThan(3);
  for (const { table, standard, column, totals } of byKommune) {
    const codes = picksOf(table, standard, column, [], undefined).find(({ label }) =>
      /^De fem (?:største|højeste)$/.test(label),
    )?.codes;
    const [chosen, others] = [codes ?? [], [...totals.keys()].filter((code) => !codes?.includes(code))];
    expect(chosen).toHaveLength(5);
    const lowest = Math.min(...chosen.map((code) => totals.get(code) ?? NaN));
    expect(lowest).toBeGreaterThanOrEqual(Math.max(...others.map((code) => totals.get(code) ?? NaN)));
  }
});

test("the five are the largest of what can be added, and the highest of what is a rate", () => {
  const words = new Set<string>();
  for (const { table, standard, column } of byKommune) {
    const kind = table.columns.find(({ name }) => name === standard.measure)?.kind;
    const said = picksOf(table, standard, column, [], undefined).find(({ label }) => label.startsWith("De fem"))?.label;
    expect(said, column.title).toBe(kind === "count" || kind === "amount" ? "De fem største" : "De fem højeste");
    words.add(said ?? "");
  }
  expect(words.size).toBe(2);
});
