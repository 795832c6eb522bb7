import { describe, expect, test } from "vitest";
import { anomaliesOf, rowsOf } from "../../src/catalogue.ts";
import whistleblow from "../../src/datasets/whistleblow.ts";
import { themeIds } from "../../src/model/themes.ts";
import { themeFigure, themeFigures } from "../../src/themes/index.ts";

describe.each(themeIds.flatMap(themeFigures))("$id", (figure) => {
  test("carries the grave contradictions of its datasets", () => {
    const grave = figure.datasets.flatMap(anomaliesOf).filter(({ alvor }) => alvor === "hoej");
    expect(figure.anomalies).toEqual(expect.arrayContaining(grave.map(({ id }) => id)));
  });
});

test("a number that a grave contradiction reads is marked where it is drawn, and no other is", () => {
  const table = themeFigure("social", "bekymringer-over-tid").views[0]?.chart.table.rows.flat().map(String) ?? [];
  const marked = table.filter((cell) => cell.includes("kilden modsiger sig selv"));
  const { vaerdi_a } = anomaliesOf(whistleblow.id).find(({ alvor }) => alvor === "hoej") ?? {};
  expect(
    rowsOf(whistleblow).filter(({ omraade, henvendelser }) => omraade === "alle" && henvendelser === vaerdi_a),
  ).toHaveLength(1);
  expect(marked).toEqual([expect.stringContaining(String(vaerdi_a))]);
});
