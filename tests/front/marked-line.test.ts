import { expect, test } from "vitest";
import { publishedDataset } from "../../src/catalogue.ts";
import { markedLine } from "../../src/front/marked-line.ts";
import { themeIds } from "../../src/model/themes.ts";
import { themeKeyFigures } from "../../src/themes/key-figures.ts";

const lines = themeIds.flatMap(themeKeyFigures).flatMap((figure) => {
  const line = markedLine(figure);
  return line ? [{ figure, line }] : [];
});

test("a line with the same number of several years names them in the order in which they are printed", () => {
  const { figure, line } = lines.find(({ figure: { of } }) => of === "under Socialtilsyn Nord") ?? {};
  expect(line?.times.length).toBeGreaterThan(1);
  const values = publishedDataset("tilsynets-portefoelje").rows.filter(
    (row) => row["tilsyn"] === figure?.row["tilsyn"] && row["type"] === figure?.row["type"],
  );
  const inOrder = line?.times.map((time) => values.find((row) => String(row["aar"]) === time)?.[figure?.measure ?? ""]);
  const written = `${line?.before ?? ""}${line?.number ?? ""}${line?.after ?? ""}`.match(/\d[\d.]*/g);
  expect(inOrder?.map(String)).toEqual(written?.map((run) => run.replaceAll(".", "")));
});

test("a line that has other numbers too names no years", () => {
  const others = lines.filter(({ line }) => line.times.length === 0);
  expect(others.length).toBeGreaterThan(0);
});
