import { expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { datasetFigure } from "../../src/components/dataset/dataset-figure.ts";
import { pictureNotes } from "../../src/charts/picture-notes.ts";
import { shown } from "../../src/explorer/shown.ts";
import { sourceWords } from "../../src/explorer/source-words.ts";
import { viewAsked } from "../../src/explorer/address.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { tableAt } from "./shown-at.ts";

const table = tableAt("flygtninge-pr-kommune");
/** The same with the quotas that were calculated two years later: two more in each municipality. */
const later = {
  ...table,
  rows: [
    ...table.rows,
    ...table.rows.map((row) => ({ ...row, aar: Number(row["aar"]) + 2, kvote: Number(row["kvote"]) + 2 })),
  ],
};

function told(query: string) {
  const answer = shown(later, viewAsked(query, later).view);
  if (isRefusal(answer)) return expect.fail(answer.refused);
  return { answer, notes: pictureNotes(later, answer, []).join(" "), source: sourceWords(later, answer) };
}

test("years without quotas, and the years of the sources, are those that the quotas are for", () => {
  const bars = told("x=aar&serie=kommune&f.kommune=Silkeborg&form=soejler");
  expect(bars.answer.x.items.map(({ label }) => label)).toEqual(["2021 (beregnet i 2020)", "2023 (beregnet i 2022)"]);
  expect(bars.notes).toContain("Ingen tal for 2022 (beregnet i 2021).");
  expect(bars.source).toMatch(/Tal for 2021 og 2023 \(beregnet i 2020 og 2022\)\.$/);
  expect(told("x=aar&serie=kommune&f.kommune=Silkeborg&form=linjer").notes).not.toMatch(/for 2021/);
});

test("a change is told since the year that the first quotas are for", () => {
  const { answer } = told("x=aar&serie=kommune&f.kommune=Silkeborg&f.kommune=Aarhus&vis=forskel");
  expect(answer.measure.title).toMatch(/ændring siden 2021$/);
  expect(answer.notes.join(" ")).toContain("siden 2021 ");
});

test("the first figure of quotas of one year says the same in its source line", () => {
  expect(datasetFigure(publishedDataset("flygtninge-pr-kommune"))?.years).toBe("2021 (beregnet i 2020)");
});
