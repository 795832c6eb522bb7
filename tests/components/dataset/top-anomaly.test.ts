import { expect, test } from "vitest";
import { isGrave } from "../../../src/analysis/severity.ts";
import { anomaliesOf, published } from "../../../src/catalogue.ts";
import { topAnomaly } from "../../../src/components/dataset/top-anomaly.ts";
import { needed } from "../../../src/lib/needed.ts";

const reports = needed(
  published.find(({ id }) => id === "magtindberetninger"),
  "magtindberetninger",
);

test("over a picture of Nord stands what contradicts Nord, and not what contradicts Øst", () => {
  const subjects = anomaliesOf(reports.id)
    .filter(isGrave)
    .map(({ emne }) => emne);
  expect(subjects).toContainEqual(expect.stringContaining("Øst"));
  const { kilde_a: kilde } = needed(topAnomaly(reports), "what is contradicted");
  expect(reports.rows.filter((row) => row["kilde"] === kilde).map(({ tilsyn }) => tilsyn)).toContain("Nord");
});

test("what is at the top of a page is grave, and about what stands first is told where there is any", () => {
  for (const dataset of published) {
    const grave = anomaliesOf(dataset.id).filter(isGrave);
    const top = topAnomaly(dataset);
    if (top) expect(grave).toContain(top);
    if (grave.length === 1) expect(top).toBe(grave[0]);
  }
});

test("what a reader must know before a picture is said at the top of its page and not again below", () => {
  const declared = published.filter(({ topCaveat }) => topCaveat !== undefined);
  expect(declared).toContain(reports);
  for (const { caveats, topCaveat = "" } of declared) expect(caveats).not.toContain(topCaveat);
});
