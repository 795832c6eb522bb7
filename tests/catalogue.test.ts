import { expect, test } from "vitest";
import { gravestFirst } from "../src/analysis/severity.ts";
import { anomalies, anomaliesOf } from "../src/catalogue.ts";

const known = [...new Set(anomalies.map(({ dataset }) => dataset))];

test("the contradictions of a dataset are told gravest first", () => {
  for (const dataset of known) expect(anomaliesOf(dataset)).toEqual(anomaliesOf(dataset).toSorted(gravestFirst));
  const listed = (dataset: string) => anomalies.filter((one) => one.dataset === dataset);
  expect(known.filter((dataset) => listed(dataset)[0]?.id !== anomaliesOf(dataset)[0]?.id)).not.toEqual([]);
});
