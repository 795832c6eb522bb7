import { expect, test } from "vitest";
import { sources } from "../../src/catalogue.ts";
import { viewAsked } from "../../src/explorer/address.ts";
import { shown } from "../../src/explorer/shown.ts";
import { sourceWords } from "../../src/explorer/source-words.ts";
import { danishDate } from "../../src/lib/dates.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { tableAt } from "./shown-at.ts";

const table = tableAt("pladser-pr-kommune");

test("the source line names sources by their dates, whatever order their rows stand in", () => {
  const newestFirst = { ...table, rows: table.rows.toReversed() };
  const answer = shown(newestFirst, viewAsked("x=aar&form=soejler", newestFirst).view);
  if (isRefusal(answer)) return expect.fail(answer.refused);
  const line = sourceWords(newestFirst, answer).replace(/ Tal for .*/, "");
  const months: readonly string[] = line.match(/\b\p{L}+ \d{4}\b/gu) ?? [];
  const asDates = sources
    .toSorted((a, b) => a.moede.localeCompare(b.moede))
    .map(({ moede }) => danishDate(moede))
    .filter((month) => months.includes(month));
  expect(asDates.length).toBeGreaterThan(1);
  expect(months).toEqual(asDates);
});
