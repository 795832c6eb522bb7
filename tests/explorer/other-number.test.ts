import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { tableFile } from "../../src/components/dataset/table-file.ts";
import { chooseShown } from "../../src/explorer/choose.ts";
import { otherNumber } from "../../src/explorer/other-number.ts";
import { shown } from "../../src/explorer/shown.ts";
import { number } from "../../src/lib/format.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { tableOf } from "../../src/views/table-file.ts";
import type { Shown } from "../../src/views/view.ts";

/** The first picture of a dataset with its values shown in another way. */
function answerOf(id: string, form: Shown) {
  const dataset = published.find((candidate) => candidate.id === id);
  const standard = dataset && defaultView(dataset);
  if (!dataset || !standard) throw new Error(`${id} has no first picture`);
  const table = tableOf(tableFile(dataset, standard));
  const answer = shown(table, chooseShown(table, standard, form));
  if (isRefusal(answer)) throw new Error(answer.refused);
  return { table, answer };
}

test("a rate is told with what it was divided by, from its own row, and gives the value again", () => {
  const { table, answer } = answerOf("klyngemidler-sjaelland", "pr-indbygger");
  expect(answer.marks.length).toBeGreaterThan(0);
  for (const mark of answer.marks) {
    const row = table.rows[mark.rows[0] ?? -1];
    const inhabitants = Number(row?.["indbyggere"]);
    expect(otherNumber(table, answer, mark)).toBe(
      `Delt med ${number(inhabitants)} indbyggere (»Indbyggere« i de samme rækker).`,
    );
    expect(Number(row?.["kommunens_bidrag_kr"]) / inhabitants).toBeCloseTo(mark.value);
  }
});

test("what was counted in another year says which", () => {
  const { table, answer } = answerOf("objektiv-finansiering", "pr");
  const [mark] = answer.marks;
  const row = table.rows[mark?.rows[0] ?? -1];
  expect(mark && otherNumber(table, answer, mark)).toBe(
    `Delt med ${number(Number(row?.["boern"]))} børn (»Børn 0-17 år« i de samme rækker, børn opgjort ${String(row?.["boern_aar"])}).`,
  );
});

test("a rate by the population names its year, its source and what it was multiplied by", () => {
  const { table, answer } = answerOf("pladser-pr-kommune", "pr-indbygger");
  const [mark] = answer.marks;
  expect(mark && otherNumber(table, answer, mark)).toMatch(
    new RegExp(
      `^Delt med [\\d.]+ indbyggere \\(${table.population?.aar}, Bilag til mødet i KKR .*\\d{4}\\) og ganget med 10\\.000\\.$`,
    ),
  );
});

test("a whole in kroner ends in one full stop", () => {
  const { table, answer } = answerOf("klyngemidler-sjaelland", "andel");
  const told = answer.marks.map((mark) => otherNumber(table, answer, mark));
  expect(told.every((text) => text !== undefined && /kr\.$/.test(text))).toBe(true);
});

test("a share is told with the whole, and a value as it is with nothing", () => {
  const { table, answer } = answerOf("pladser-pr-kommune", "andel");
  const [mark] = answer.marks;
  expect(mark && otherNumber(table, answer, mark)).toBe(`Det hele er ${number(mark?.whole ?? 0)} pladser.`);
  const plain = answerOf("pladser-pr-kommune", "absolut");
  expect(plain.answer.marks.filter((one) => otherNumber(plain.table, plain.answer, one) !== undefined)).toEqual([]);
});
