import { expect, test } from "vitest";
import { kommuner, nameOf, rowsOf, tables } from "../../../src/catalogue.ts";
import flygtninge from "../../../src/datasets/flygtninge-pr-kommune.ts";
import { number } from "../../../src/lib/format.ts";
import { quantityInWords } from "../../../src/lib/quantity.ts";
import { ownSentences } from "../../../src/stories/din-kommunes-kvote/own-sentences.ts";
import { quotasOf } from "../../../src/stories/din-kommunes-kvote/quotas.ts";
import { newestYear, withRows } from "../changed-tables.ts";

const sentences = ownSentences(quotasOf(tables));
const newest = newestYear(flygtninge.id);
const rows = rowsOf(flygtninge).filter(({ aar }) => aar === newest);
const textFor = (kommunekode: number): string => sentences.find((one) => one.kommunekode === kommunekode)?.text ?? "";

test("every municipality has one sentence, which names it and the year of the quota", () => {
  expect(sentences.map(({ kommunekode }) => kommunekode).sort()).toEqual(
    kommuner.map(({ kommunekode }) => kommunekode).sort(),
  );
  for (const { kommunekode, text } of sentences) {
    expect(text.startsWith(`${nameOf(kommunekode)} stod til `)).toBe(true);
    expect(text).toContain(` i ${newest + 1}.`);
  }
});

test.each(rows)("the sentence about $kommune has its quota and, where there is one, its rate", (row) => {
  const text = textFor(row.kommunekode);
  expect(text).toContain(row.kvote === 0 ? "ingen flygtninge" : quantityInWords(row.kvote, "flygtninge"));
  if (row.kvote > 0) expect(text).toContain(`Det var ${number((row.kvote / row.indbyggere) * 10_000, 1)} pr. 10.000`);
});

test("a quota that is printed is told, where the source had a dash before", () => {
  const [dash] = rows.filter(({ kvote }) => kvote === 0);
  if (!dash) throw new Error("every municipality has a quota");
  const changed = rows.map((row) => (row === dash ? { ...row, kvote_naeste_aar: 7, kvote: 7 } : row));
  const told = ownSentences(quotasOf(withRows({ [flygtninge.id]: changed })));
  expect(told.find((one) => one.kommunekode === dash.kommunekode)?.text).toContain("syv flygtninge");
});

test("nobody lies above the one with most for its size", () => {
  expect(sentences.filter(({ text }) => text.includes("Det var det højeste i landet"))).toHaveLength(1);
});
