import { expect, test } from "vitest";
import { tracer } from "../../src/analysis/tracer.ts";
import { yearFact } from "../../src/analysis/year-fact.ts";
import { rowsOf } from "../../src/catalogue.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";

test("a year stands in the source, rests on every row about it, and has no separator of thousands", () => {
  const rows = rowsOf(pladser);
  const aar = Math.max(...rows.map((row) => row.aar));
  const fact = yearFact(tracer(pladser, rows), aar, "Seneste år");
  expect(fact).toMatchObject({ value: aar, text: String(aar), what: "Seneste år", datasets: [pladser.id] });
  expect(fact.account).toMatchObject({ origin: "trykt", formula: null, unit: "årstal" });
  expect(fact.account.cells).toHaveLength(rows.filter((row) => row.aar === aar).length);
});
